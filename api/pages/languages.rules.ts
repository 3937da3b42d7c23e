import type { Language } from '../platform/language';

/** The pages that speak the language that an address names. */
const LINKED =
  '(?:recommandations|partenaires|contribuer|contribuer/suivi|mentions-legales|confidentialite|accessibilite)?';
const SENT_TO = 'contribuer(?:/suivi)?';
/** But for links that name a language already. */
const LINKS = new RegExp(`(?:\\bhref="/${LINKED}|\\baction="/${SENT_TO})(?:\\?(?![^"]*lang=)[^"#]*)?(?=["#])`, 'g');

/** A page whose links and forms name its language, because its own address does. */
export function withNamedLanguage(html: string, language: Language): string {
  return html.replace(LINKS, (link) => `${link}${link.includes('?') ? '&amp;' : '?'}lang=${language}`);
}
