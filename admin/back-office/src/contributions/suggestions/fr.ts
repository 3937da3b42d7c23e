export const suggestions = {
  title: 'Des mots à la règle',
  stated: 'Coché par la personne',
  suggested: 'Lu dans ses mots',
  suggestedNothing: 'Ses mots ne disent rien de sûr sur les personnes concernées.',
  from: {
    title: 'd’après « %{excerpt} », dans le titre',
    body: 'd’après « %{excerpt} »',
    usefulWhen: 'd’après « %{excerpt} », dans « utile quand »',
  },
  retained: 'Retenu dans la recommandation',
  retainedNothing: 'La recommandation n’a pas de règle à elle.',
  notYet: 'Rien encore : aucune recommandation n’en est issue.',
  add: 'Ajouter à la règle',
  inRule: 'Dans la règle',
  added: 'Condition ajoutée à la règle. Elle sera gardée quand vous enregistrerez.',
};
