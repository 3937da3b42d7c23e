/** What is told of how useful a recommendation is. */
export const usefulness = {
  title: 'À combien de personnes elle est utile',
  estimate: 'Estimation : utile à %{estimate}\u00a0% des personnes.',
  between: 'Neuf fois sur dix, la vraie part est entre %{low} et %{high}\u00a0%.',
  tooFew: 'Trop peu de réponses pour une estimation : il en faut dix.',
  expected: 'Attendu d’après sa note de base : %{expected}\u00a0%.',
  people: 'Personnes qui ont répondu : %{count}',
  useful: 'Utile : %{count}',
  notUseful: 'Pas utile : %{count}',
  moves: 'Effet sur la note : %{moves}',
  movesNot: 'La note n’en change pas.',
  help: 'Faite ou dite utile, contre refusée ou dite inutile : le dernier mot de chacun depuis deux ans, compté chaque nuit, sans la dernière journée. Le classement écoute d’abord les personnes du même âge qui cherchent depuis aussi longtemps.',
};
