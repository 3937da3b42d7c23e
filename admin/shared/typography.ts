/** French puts a space before high punctuation: a no-break space keeps the mark on the line of its word. */
export function tied(text: string): string {
  return text.replace(/ ([?!:;»#])/g, '\u00a0$1').replace(/« /g, '«\u00a0');
}
