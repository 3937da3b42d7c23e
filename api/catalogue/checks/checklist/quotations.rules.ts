/** Without what stands in quotation marks: words to say or to write, which are not the words of the advice. */
export function withoutQuotations(text: string): string {
  return text.replace(/«[^«»]*»|“[^“”]*”|"[^"\n]*"/g, ' ');
}
