/** The home page, in French. */
export const fr = {
  lang: 'fr',
  site: 'Des conseils pour trouver du travail',
  skip: 'Aller au contenu',
  otherLang: 'en',
  otherWords: 'Advice for people who look for work in France.',
  otherLink: 'Read this page in English',
  title: 'Des conseils écrits ensemble, choisis pour chaque situation',
  description:
    'Un service ouvert : le public propose des conseils, une équipe les relit et les écrit, chaque personne reçoit ceux qui conviennent à sa situation.',
  lead: 'Tout le monde peut proposer un conseil. Une équipe le relit, l’écrit et dit à qui il est utile. Chaque personne qui cherche du travail reçoit ceux qui conviennent à sa situation et comprend pourquoi.',
  seekTitle: 'Vous cherchez du travail',
  seek: 'Répondez à quelques questions, sans compte : vous verrez les conseils faits pour vous, et de petites choses à faire dans la journée.',
  seekLink: 'Trouver mes conseils',
  readLink: 'Lire tous les conseils',
  giveTitle: 'Vous avez un conseil à donner',
  give: 'Une piste qui a marché pour vous, une action simple, une aide de votre région : dites-le avec vos mots.',
  giveLink: 'Proposer un conseil',
  followLink: 'Suivre ma contribution',
  buildTitle: 'Vous développez un service',
  build:
    'Tout passe par une API GraphQL, ouverte : envoyez une requête POST à /graphql. Le guide et les exemples sont dans le dossier docs du code source ; son README dit par où commencer.',
  exploreLink: 'Explorer l’API',
  schemaLink: 'Schéma JSON des faits (Facts)',
  teamTitle: 'Vous faites partie de l’équipe',
  team: 'Modération, rédaction, publication : la file des contributions et le catalogue vous attendent.',
  teamLink: 'Espace de l’équipe',
  licence: 'Logiciel libre, sous licence MIT.',
};

export type HomeWords = typeof fr;
