export const working = {
  offer: 'Vous avez des changements non enregistrés du %{at}.',
  take: 'Les reprendre',
  giveUp: 'Les abandonner',
  alsoEditing:
    '%{name} écrit aussi dans cette recommandation, depuis %{at}. Rien n’est bloqué : ce que vous aurez changé tous les deux se réglera champ par champ.',
  leaving:
    'Votre texte est gardé, mais pas encore enregistré : vous pourrez le reprendre en revenant ici. Quitter cette page ?',
  stale: 'Quelqu’un a enregistré cette recommandation depuis que vous l’avez ouverte.',
  show: 'Voir la version à jour',
  staleTyped:
    'Quelqu’un a enregistré cette recommandation depuis que vous l’avez ouverte. Vos changements sont gardés.',
  compare: 'Comparer et choisir',
  title: { saved: 'Deux textes à réunir', screen: 'Reprendre vos changements' },
  help: {
    saved:
      'Rien n’est perdu : vos changements sont gardés. Choisissez, pour chaque champ changé des deux côtés, le texte qui reste. Enregistrez ensuite.',
    screen: 'Choisissez, pour chaque champ que l’écran dit autrement, le texte qui reste. Enregistrez ensuite.',
  },
  onlyMine: 'Changé par vous seulement, et gardé : %{fields}.',
  onlyTheirs: {
    saved: 'Changé par l’autre personne seulement, et repris : %{fields}.',
    screen: 'Changé depuis, et laissé tel quel : %{fields}.',
  },
  mine: 'Garder votre texte',
  theirs: { saved: 'Prendre le texte enregistré', screen: 'Garder ce qui est à l’écran' },
  empty: 'Rien',
  later: 'Plus tard',
  settle: 'Continuer avec ces choix',
  state: {
    typing: 'Gardé sur cet appareil, pas encore enregistré.',
    kept: 'Gardé à %{at}, pas encore enregistré.',
    offline: 'Le serveur ne répond pas : gardé sur cet appareil.',
    signedOut: 'Votre session est terminée : gardé sur cet appareil.',
    refused: 'Le serveur ne peut pas garder ce texte : gardé sur cet appareil.',
  },
};
