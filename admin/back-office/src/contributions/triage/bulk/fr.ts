export const bulk = {
  title: 'Décider de plusieurs à la fois',
  selected: '%{smart_count} contribution cochée |||| %{smart_count} contributions cochées',
  tick: 'Cocher',
  tickPage: 'Cocher toute la page',
  unselect: 'Tout décocher',
  ask: {
    CLAIM: 'Prendre %{smart_count} contribution en charge ? |||| Prendre %{smart_count} contributions en charge ?',
    ACCEPT: 'Accepter %{smart_count} contribution ? |||| Accepter %{smart_count} contributions ?',
    REFUSE: 'Refuser %{smart_count} contribution ? |||| Refuser %{smart_count} contributions ?',
    MARK_SPAM:
      'Marquer %{smart_count} contribution comme indésirable ? |||| Marquer %{smart_count} contributions comme indésirables ?',
    RELEASE: 'Rendre %{smart_count} contribution ? |||| Rendre %{smart_count} contributions ?',
    REOPEN: 'Rouvrir %{smart_count} contribution ? |||| Rouvrir %{smart_count} contributions ?',
    UNDO: 'Annuler %{smart_count} décision ? |||| Annuler %{smart_count} décisions ?',
  },
  help: {
    CLAIM:
      'Elles seront à vous pendant 15 minutes. Celles de vos collègues vous reviennent aussi, et ils en sont prévenus.',
    ACCEPT:
      'Chaque conseil devient un brouillon de recommandation, et chaque offre une fiche de partenaire. Les personnes qui ont laissé leur adresse l’apprendront par e-mail dans 10 minutes. D’ici là, vous pouvez tout annuler à la fois, ou chaque décision.',
    REFUSE:
      'Chaque personne lira le message, avec le titre de sa contribution, dans 10 minutes. D’ici là, vous pouvez annuler tous les refus à la fois, ou chacun.',
    MARK_SPAM: 'Elles quittent la file. Aucun message n’est écrit. Vous pouvez annuler pendant 10 minutes.',
    RELEASE: 'Elles seront de nouveau libres.',
    REOPEN: 'Elles reviennent dans la file.',
    UNDO: 'Elles redeviennent comme avant la décision.',
  },
  some: '%{action} (%{count})',
  notice: {
    CLAIM: '%{smart_count} prise en charge. |||| %{smart_count} prises en charge.',
    ACCEPT: '%{smart_count} acceptée. |||| %{smart_count} acceptées.',
    REFUSE: '%{smart_count} refusée. |||| %{smart_count} refusées.',
    MARK_SPAM: '%{smart_count} marquée comme indésirable. |||| %{smart_count} marquées comme indésirables.',
    RELEASE: '%{smart_count} rendue. |||| %{smart_count} rendues.',
    REOPEN: '%{smart_count} rouverte. |||| %{smart_count} rouvertes.',
    UNDO: '%{smart_count} décision annulée. |||| %{smart_count} décisions annulées.',
  },
  undone: '%{smart_count} décision annulée. |||| %{smart_count} décisions annulées.',
  notUndone: '%{smart_count} ne l’a pas été : |||| %{smart_count} ne l’ont pas été :',
  example: 'Le message, ici pour « %{title} »',
  most: 'Le service en prend %{count} à la fois : les autres restent cochées.',
  running: 'En cours…',
  result: 'Le résultat',
  done: 'C’est fait pour %{smart_count} contribution. |||| C’est fait pour %{smart_count} contributions.',
  doneNone: 'Rien n’a été changé.',
  pending: 'Il en reste %{smart_count} : le service continue, même si vous fermez.',
  refused:
    '%{smart_count} est restée comme elle était, et reste cochée : |||| %{smart_count} sont restées comme elles étaient, et restent cochées :',
  unnamed: 'Contribution %{id}',
  close: 'Revenir à la file',
};
