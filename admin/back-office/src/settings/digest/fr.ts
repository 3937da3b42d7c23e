export const digest = {
  title: 'Mes avis par e-mail',
  help: 'Vos avis à lire, avec un lien vers chacun, peu après 8 heures, dans la langue des écrans au moment de votre choix. Sans rien de nouveau, aucun message.',
  NONE: 'Jamais',
  WORKING_DAYS: 'Chaque matin de travail',
  WEEKLY: 'Une fois par semaine, le premier jour ouvré',
  saved: 'Choix enregistré.',
};
