export const trying = {
  help: 'Une règle et une personne : voyez ce que la règle dit d’elle, et pourquoi. Rien n’est enregistré ici.',
  rule: 'La règle',
  person: 'La personne',
  result: 'Le résultat',
  situation: 'Reprendre une situation',
  recommendation: 'Reprendre une recommandation',
  persona: 'Reprendre un profil type',
  empty: 'Repartir de rien',
  locale: 'Langue des phrases',
  asOf: 'Comme au soir du (facultatif)',
  begin:
    'Ajoutez une condition, ou reprenez une situation ou une recommandation : vous verrez ici pour qui elle vaut, et pourquoi.',
  incomplete: 'Le résultat viendra quand chaque condition aura sa valeur.',
};
