/** The sentences that several pages share, in English: those of the pages that exist in English. */
export const site = {
  name: 'Advice for finding work',
  skip: 'Skip to content',
  navigation: 'Pages of this service',
  contribute: 'Propose advice',
  follow: 'Follow my contribution',
  advice: 'All the advice',
  lang: 'en-GB',
  otherLang: 'fr',
  otherLanguage: 'Français',
};
