export const fr = {
  figures: 'Dans une case : stratégies · actions reçues en moyenne.',
  EMPTY: ' : moins d’une stratégie, ou moins d’une action',
  THIN: ' : moins de trois stratégies, ou de cinq actions',
  nobody: '– : aucune personne de l’échantillon',
};
