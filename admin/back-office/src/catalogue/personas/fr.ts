export const personas = {
  name: 'Profil type |||| Profils types',
  page: { create: 'Créer un profil type' },
};
