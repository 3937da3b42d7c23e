/** French puts a space before high punctuation: it must not let the mark go alone to the next line. */
export function tied(text: string): string {
  return text.replace(/ ([?!:;»#])/g, '\u00a0$1').replace(/« /g, '«\u00a0');
}
