export const partners = {
  name: 'Partenaire |||| Partenaires',
  empty: 'Aucun partenaire pour l’instant. Accepter une offre de données, de service ou de code en fait une fiche.',
  card: 'La fiche du partenaire',
  all: 'Voir tous les partenaires',
  origin: 'L’offre d’origine, avec ses coordonnées',
  accepted: 'acceptée le %{day}',
  acceptedBy: 'acceptée le %{day} par %{name}',
};
