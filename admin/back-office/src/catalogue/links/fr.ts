export const links = {
  name: 'Lien |||| Liens',
  empty: 'Aucun lien pour l’instant : ceux des recommandations en ligne arrivent ici à la prochaine vérification.',
  help: 'Les adresses données dans les recommandations en ligne, vérifiées chaque jour. En premier, celles que le plus de personnes voient.',
  fields: {
    state: 'État',
    search: 'Adresse',
    url: 'Adresse',
    reason: 'Pourquoi',
    movedTo: 'Nouvelle adresse',
    audience: 'Vu par (%)',
    recommendations: 'Recommandations',
    lastCheckedAt: 'Vérifié le',
    failingSince: 'En échec depuis le',
  },
  checkedAt: 'vérifié le %{date}',
  failingSince: 'en échec depuis le %{date}',
  movedTo: 'Nouvelle adresse :',
  audience: 'Vu par %{share} % des personnes de la population de référence, dans :',
  notCounted: 'Nommé dans :',
  actions: { CHECK: 'Vérifier maintenant', ACCEPT_MOVE: 'Prendre la nouvelle adresse' },
  accept: {
    title: 'Prendre la nouvelle adresse ?',
    body: 'Elle sera écrite dans le brouillon de la recommandation, à relire et à publier ensuite. Un brouillon déjà approuvé sera à approuver de nouveau. |||| Elle sera écrite dans les brouillons de %{smart_count} recommandations, à relire et à publier ensuite. Un brouillon déjà approuvé sera à approuver de nouveau.',
  },
  accepted: 'Nouvelle adresse écrite dans un brouillon. |||| Nouvelle adresse écrite dans %{smart_count} brouillons.',
  checked: {
    UNCHECKED: 'Vérifié.',
    OK: 'La page répond.',
    MOVED: 'La page a déménagé.',
    DOUBTFUL: 'La page n’a pas été trouvée. Les vérifications de chaque jour diront si le lien est mort.',
    DEAD: 'Le lien est toujours mort.',
  },
  run: {
    RUNNING: 'Vérification en cours, commencée le %{date}.',
    DONE: 'Dernière vérification le %{date}.',
    ABANDONED:
      'Vérification abandonnée le %{date} : aucun site n’a répondu, le serveur n’avait sans doute pas de réseau. Rien n’a été compté.',
  },
  ofRecommendation: 'Liens en ligne',
  hidden:
    'Cachée au public depuis le %{date} : son lien est mort. Elle reviendra d’elle-même s’il répond de nouveau, ou avec une nouvelle version publiée.',
};
