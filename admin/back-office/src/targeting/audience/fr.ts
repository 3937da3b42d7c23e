export const audience = {
  title: 'Qui est concerné',
  waiting: 'Le compte viendra quand la règle sera complète.',
  reached: '%{count} sur %{population} personnes de la population de référence',
  counts: { TRUE: 'Concernées', UNKNOWN: 'À interroger', FALSE: 'Écartées' },
  change: 'Par rapport à la règle enregistrée',
  gained: '%{count} personne gagnée |||| %{count} personnes gagnées',
  lost: '%{count} personne perdue |||| %{count} personnes perdues',
  same: 'les mêmes personnes',
  profiles: 'Parmi les personnes inscrites au service : %{count}',
};
