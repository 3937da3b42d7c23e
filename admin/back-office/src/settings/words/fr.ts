export const sessions = {
  title: 'Mes sessions',
  current: '%{name} – cette session',
  unknown: 'Navigateur inconnu',
  opened: 'ouverte le %{at}',
  ends: 'se ferme le %{at} sans nouvel usage',
  end: 'Fermer',
  ended: 'Session fermée.',
};
