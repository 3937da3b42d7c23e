export const playground = {
  name: 'Banc d’essai',
  try: 'Essayer',
};
