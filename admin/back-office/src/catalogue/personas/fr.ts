export const personas = {
  name: 'Profil type |||| Profils types',
  empty: 'Aucun profil type pour l’instant',
  help: 'Des personnes inventées, qui vérifient que chacun reçoit ce qui lui convient.',
  fields: { name: 'Nom', facts: 'Situation', failures: 'Vérifications' },
  allPass: 'Tout va bien',
  failures: 'Un problème |||| %{smart_count} problèmes',
};
