import type { Language } from '../platform/language';

/** The pages that speak the language that an address names. */
const LINKED = '(?:recommandations|contribuer|contribuer/suivi|mentions-legales|confidentialite|accessibilite)?';
const SENT_TO = 'contribuer(?:/suivi)?';
const LINKS = new RegExp(`\\b(href="/${LINKED}|action="/${SENT_TO})(\\?[^"#]*)?(#[^"]*)?"`, 'g');

/** A page whose links and forms name its language, because its own address does. Links that name one already keep it. */
export function withNamedLanguage(html: string, language: Language): string {
  return html.replace(LINKS, (link, path: string, query = '', hash = '') => {
    if (/[?&]lang=/.test(query)) return link;
    return `${path}${query === '' ? '?' : `${query}&amp;`}lang=${language}${hash}"`;
  });
}
