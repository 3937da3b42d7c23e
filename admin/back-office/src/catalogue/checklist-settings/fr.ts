export const checklistSettings = {
  name: 'Vérification |||| Vérifications',
  help: 'Ce qui est vérifié dans une recommandation avant sa relecture et sa publication. Ce qui bloque doit être corrigé ; ce qui est conseillé est seulement signalé.',
  fields: { label: 'Il faut', onlyFor: 'Pour', level: 'Si ce n’est pas le cas' },
  everything: 'Stratégies et actions',
  unchanged: 'Réglage d’origine : %{level}.',
};
