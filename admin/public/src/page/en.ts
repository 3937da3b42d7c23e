import type { CommonWords, SiteWords } from './fr';

/** The sentences that several pages share, in English. */
export const site: SiteWords = {
  name: 'Advice for finding work',
  skip: 'Skip to content',
  navigation: 'Pages of this service',
  contribute: 'Propose advice',
  follow: 'Follow my contribution',
  advice: 'All the advice',
  lang: 'en-GB',
  otherLang: 'fr',
  otherLanguage: 'Français',
  optional: 'optional',
  required: 'required',
  noScript: 'This page needs JavaScript to work. Turn it on in your browser, then reload the page.',
};

export const commonMessages: CommonWords = {
  sending: 'Sending…',
  titleMissing: 'Write a title: one short sentence is enough.',
  bodyMissing: 'Write an explanation: a few sentences are enough.',
  titleTooShort: 'The title must have at least 5 characters.',
  titleTooLong: 'The title must have no more than 120 characters.',
  bodyTooShort: 'The explanation must have at least 20 characters: a few more words are enough.',
  bodyTooLong: 'The explanation must have no more than 5,000 characters.',
};
