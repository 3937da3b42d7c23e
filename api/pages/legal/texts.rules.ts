/** The texts that the operator of a site must write. The file of each in English has the same name with ".en". */
export const LEGAL_TEXTS = [
  { name: 'legal', path: '/mentions-legales', file: 'mentions-legales' },
  { name: 'privacy', path: '/confidentialite', file: 'confidentialite' },
  { name: 'accessibility', path: '/accessibilite', file: 'accessibilite' },
] as const;
export type LegalName = (typeof LEGAL_TEXTS)[number]['name'];

/** In Markdown; `en` is missing where there is no English version. */
export interface WrittenText {
  fr: string;
  en: string | undefined;
}

/** Those that are written. */
export type WrittenTexts = ReadonlyMap<LegalName, WrittenText>;

/** A built page whose foot leads to what is written, and to nothing else. */
export function withFooter(html: string, texts: WrittenTexts): string {
  let shown = texts.size === 0 ? html : html.replace(/(<footer id="legal-footer") hidden(?:="")?/, '$1');
  for (const name of texts.keys()) shown = shown.replace(new RegExp(`(<li id="to-${name}") hidden(?:="")?`), '$1');
  return shown;
}
