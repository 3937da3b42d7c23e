import type { HomeWords } from './fr';

/** The home page, in English. */
export const en: HomeWords = {
  lang: 'en-GB',
  site: 'Advice for finding work',
  skip: 'Skip to content',
  otherLang: 'fr',
  otherWords: 'Des conseils pour les personnes qui cherchent du travail.',
  otherLink: 'Lire cette page en français',
  title: 'Advice written together, chosen for each situation',
  description:
    'An open service: the public proposes advice, a team reviews it and writes it up, each person gets what fits their situation.',
  lead: 'Anybody can propose a piece of advice. A team reviews it, writes it up and says whom it helps. Each person who looks for work in France then gets what fits their situation, and understands why.',
  seekTitle: 'You are looking for work',
  seek: 'Answer a few questions, without an account: you will see the advice that is for you, and small things to do during the day.',
  seekLink: 'Find my advice',
  readLink: 'Read all the advice',
  giveTitle: 'You have advice to give',
  give: 'Something that worked for you, a simple action, help from your region: say it in your own words.',
  giveLink: 'Propose advice',
  followLink: 'Follow my contribution',
  buildTitle: 'You build a service',
  build:
    'Everything goes through an open GraphQL API: send a POST request to /graphql. The guide and its examples are in the docs folder of the source code; its README says where to begin.',
  exploreLink: 'Explore the API',
  schemaLink: 'JSON Schema of facts',
  teamTitle: 'You are on the team',
  team: 'Moderating, writing, publishing: the queue of contributions and the catalogue are waiting for you.',
  teamLink: 'Team sign-in',
  licence: 'Free software, under the MIT licence.',
};
