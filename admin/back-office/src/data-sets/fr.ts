export const dataSets = {
  name: 'Jeu de données |||| Données',
};
