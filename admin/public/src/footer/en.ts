import type { FooterWords } from './fr';

/** The foot of every public page, in English. */
export const en: FooterWords = {
  name: 'About this site',
  home: 'Home',
  advice: 'All the advice',
  tryOut: 'Find my advice',
  contribute: 'Propose advice',
  follow: 'Follow my contribution',
  partners: 'Our partners',
  legal: 'Legal notice',
  privacy: 'Personal data',
  accessibility: 'Accessibility',
};
