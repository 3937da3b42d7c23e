/** A text in lower case and without its accents, to compare what people type: "Où" and "ou" are the same. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
