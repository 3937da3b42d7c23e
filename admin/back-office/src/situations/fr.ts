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
  change: {
    title: 'Ce changement touche un élément |||| Ce changement touche %{smart_count} éléments',
    audience: 'Personnes concernées par la situation, une fois le changement enregistré : %{count}',
    items: 'Ce qui s’appuie sur cette situation',
    then: '%{change} (%{count} en tout)',
    kinds: { SITUATION: 'situation', STRATEGY: 'stratégie', ACTION: 'action' },
    published: 'en ligne',
    draft: 'brouillon',
    back: 'Revenir à la règle',
  },
  unused: 'Aucune recommandation ne l’utilise.',
  saved: 'Situation enregistrée.',
  deleted: 'Situation supprimée.',
  deletedButNamed:
    'Situation supprimée. Des recommandations archivées la nomment encore ; reprises, elles s’en passeront : %{titles}.',
};
