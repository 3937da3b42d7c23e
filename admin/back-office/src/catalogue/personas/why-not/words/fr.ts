export const whyNot = {
  whichRecommendation: 'Pourquoi pas telle recommandation ?',
  whichPersona: 'Pourquoi pas cette personne ?',
  help: 'Ce qui est en ligne, pour la situation enregistrée du profil type : à quelle place, ou pourquoi pas.',
  recommendation: 'Choisir une recommandation',
  persona: 'Choisir un profil type',
};
