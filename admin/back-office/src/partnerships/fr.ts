export const partners = {
  name: 'Partenaire |||| Partenaires',
  empty: 'Aucun partenaire pour l’instant. Accepter une offre de données, de service ou de code en fait une fiche.',
};
