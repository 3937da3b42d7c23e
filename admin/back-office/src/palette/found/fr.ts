export const groups = {
  personas: 'Profils types',
  partners: 'Partenaires',
  staff: 'Équipe',
  refusalReasons: 'Motifs de refus',
  topics: 'Thèmes',
};

/** Other words by which people look for a line, by its id; `make`: of all that make something new. */
export const synonyms: Readonly<Record<string, string>> = {
  make: 'nouveau nouvelle ajouter écrire',
  leave: 'se déconnecter déconnexion quitter fermer la session',
  settings: 'mon compte mot de passe langue sessions préférences',
  keys: 'touches',
  'screen-home': 'accueil',
  'screen-notices': 'avis notifications',
  'screen-staff': 'collègues comptes utilisateurs membres',
  'screen-auditEvents': 'journal historique',
  'screen-playground': 'tester une règle',
};
