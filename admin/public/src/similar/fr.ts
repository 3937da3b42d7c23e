export const messages = {
  similarFound: (count: number) =>
    count === 1
      ? 'Une proposition ressemble à la vôtre : elle est écrite sous votre conseil.'
      : `${count} propositions ressemblent à la vôtre : elles sont écrites sous votre conseil.`,
  similarPublished: '(conseil publié, nouvel onglet)',
  similarGiven: "(déjà proposé par quelqu'un)",
};
