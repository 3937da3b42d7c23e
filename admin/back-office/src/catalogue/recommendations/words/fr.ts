export const desk = {
  view: 'Ce qui est montré',
  write: 'Écrire',
  read: 'Lire',
  compare: 'Comparer',
  text: 'Texte',
  readerBeside: 'Vue de lecture à côté',
  beside: 'À côté du texte',

  reader: 'Ce que la personne lit',
  width: 'Largeur',
  telephone: 'Téléphone',
  desktop: 'Ordinateur',
  version: 'Version lue',
  vous: 'vous',
  tu: 'tu',
  english: 'English',
  reasonOf: 'Raison montrée',
  reasonFromRule: 'Phrase faite de la règle : chaque personne n’en lit que ce qui est vrai pour elle.',
  noReason: 'Aucune raison à dire : ni ligne de note, ni règle.',
  fallback: 'Cette version n’est pas complète : la personne lit le texte français avec « vous ».',
  nothingYet: 'Rien à lire pour l’instant : écrivez un titre.',

  target: 'Pour qui',
  everybody: 'Tout le monde, partout en France.',
  againstPublished: 'Par rapport à ce qui est en ligne',
  personas: 'Profils types',

  source: 'En français : %{field}',
  sourceEmpty: 'Rien n’est écrit en français.',
  asWritten: 'Tel que c’est écrit à l’écran, avant d’enregistrer.',
  goToField: 'Aller au champ : %{field}',
  blocked: 'Il manque encore quelque chose',
  blockedHelp: 'Rien n’a été envoyé. Chaque point mène à son champ.',
  close: 'Fermer',

  publicPage: 'Voir la page publique',
  saved: 'Enregistré à %{at}.',
  unsaved: 'Rien n’est encore enregistré.',

  reviewTitle: 'Ce qui change',
  reviewAgainst: 'De la version %{from} à la version %{to}.',
  reviewFirst: 'Première version : il n’y a rien à quoi la comparer.',
  reviewSame: 'Rien ne change dans le texte ni dans le ciblage.',
  comment: 'Commenter',
  commentOn: 'Commenter : %{field}',
  commentBody: 'Commentaire sur : %{field}',
  remove: 'Retirer',
  sayWhat: 'Dites ce qu’il faut changer, ici ou en commentant un champ.',
  removeComment: 'Retirer le commentaire sur : %{field}',
  decision: 'Votre relecture',
  message: 'Un mot à l’équipe (facultatif pour approuver)',
  decisionHelp: 'Sans rien écrire, vous approuvez ; dès que vous écrivez, vous demandez d’abord des changements.',
  commentsGo:
    '%{smart_count} commentaire partira avec votre décision. |||| %{smart_count} commentaires partiront avec votre décision.',
  reviewUnsaved: 'Enregistrez d’abord ce que vous avez changé : le texte repassera alors en brouillon.',

  archiveTitle: 'Archiver cette recommandation ?',
  archiveBody: 'Elle ne sera plus proposée à personne. Ses versions restent dans l’historique.',
  archiveMessage: 'Pourquoi (facultatif)',
  archiveMessageHelp: 'Nécessaire si un profil type doit la recevoir.',
  waitingReleases:
    'Elle fait partie d’une parution qui n’est pas encore en ligne. Une fois archivée, rien de cette parution ne pourra être mis en ligne tant qu’elle en fait partie :',
  waitingOn: 'prévue le %{at} (heure de Paris)',
  waitingNoDay: 'en préparation, sans date',

  example: 'Un plan qui marche',
  exampleHelp:
    'Les conseils du catalogue suivent tous ce plan : des étapes, ce qu’il faut éviter, et quand c’est fait.',
  useExample: 'Partir de ce plan',
  bodyPlaceholder: '1. Le premier pas, avec un verbe\n2. Le suivant\n\n**À éviter** : …\n\n**C’est fait quand** …',
  titlePlaceholder: 'Appeler trois entreprises près de chez vous',
  summaryPlaceholder: 'Ce que c’est, et pourquoi cela aide.',
} as const;

/** The plan of a text: what is in brackets is to be replaced, and the checklist says so. */
export const BODY_PLAN = `1. [à écrire : le premier pas, avec un verbe]
2. [à écrire : le suivant]
3. [à écrire : le dernier]

**À éviter** : [à écrire]

**C’est fait quand** [à écrire]`;
