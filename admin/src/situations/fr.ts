export const situations = {
  name: 'Situation |||| Situations',
  empty: 'Aucune situation ici',
  fields: {
    label: 'Nom',
    slug: 'Identifiant',
    rule: 'Règle',
    sentence: 'En clair',
    usedBy: 'Utilisée par',
    fact: 'Qui parle de',
  },
  slugHelp: 'Minuscules, chiffres et tirets : jeune-sans-diplome',
  slugFormat: 'Seulement des minuscules sans accent, des chiffres et des tirets.',
  unused: 'Aucune recommandation ne l’utilise.',
  saved: 'Situation enregistrée.',
  deleted: 'Situation supprimée.',
};
