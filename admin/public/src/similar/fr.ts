export const messages = {
  similarFound: (count: number) =>
    count === 1
      ? 'Un conseil déjà publié ressemble au vôtre : vous le trouverez sous ce que vous écrivez.'
      : `${count} conseils déjà publiés ressemblent au vôtre : vous les trouverez sous ce que vous écrivez.`,
  similarPublished: '(conseil publié, nouvel onglet)',
};

export type SimilarMessages = typeof messages;
