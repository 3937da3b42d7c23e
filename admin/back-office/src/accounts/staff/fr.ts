export const staff = {
  name: 'Membre de l’équipe |||| Équipe',
  page: { create: 'Ajouter un membre de l’équipe' },
  empty: 'Personne pour l’instant',
  invite: 'Ajoutez les collègues qui liront et écriront ici.',
};
