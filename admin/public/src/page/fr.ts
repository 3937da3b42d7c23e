/** The sentences that several pages share. */

export const site = {
  name: 'Des conseils pour trouver du travail',
  skip: 'Aller au contenu',
  navigation: 'Pages de ce service',
  contribute: 'Proposer un conseil',
  follow: 'Suivre ma contribution',
  advice: 'Tous les conseils',
  lang: 'fr',
  otherLang: 'en',
  otherLanguage: 'English',
  optional: 'facultatif',
  required: 'obligatoire',
  noScript:
    'Cette page a besoin de JavaScript pour fonctionner. Activez-le dans votre navigateur, puis rechargez la page.',
};

export const commonMessages = {
  sending: 'Envoi en cours…',
  titleMissing: 'Écrivez un titre : une phrase courte suffit.',
  bodyMissing: 'Écrivez une explication : quelques phrases suffisent.',
  titleTooShort: 'Le titre doit compter au moins 5 caractères.',
  titleTooLong: 'Le titre ne doit pas dépasser 120 caractères.',
  bodyTooShort: 'L’explication doit compter au moins 20 caractères : quelques mots de plus suffisent.',
  bodyTooLong: 'L’explication ne doit pas dépasser 5 000 caractères.',
};

export type SiteWords = typeof site;
export type CommonWords = typeof commonMessages;
