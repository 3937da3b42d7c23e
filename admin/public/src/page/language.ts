/** The languages of the public pages. */
export type PageLanguage = 'fr' | 'en';

/** What tests run without. */
const { document } = globalThis as { document?: { documentElement: { lang: string } } };

/** That of the page, which the server has chosen; French where there is no page. */
export const language: PageLanguage = document?.documentElement.lang.startsWith('en') === true ? 'en' : 'fr';

/** The sentences of the page. Both languages together weigh less than a second build of every script would. */
export function inPageLanguage<Words>(words: Record<PageLanguage, Words>): Words {
  return words[language];
}
