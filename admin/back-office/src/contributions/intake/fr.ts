export const intake = {
  words: 'Les mots de la personne',
  contributor: 'La personne',
  anonymous: 'Anonyme',
  attachments: 'Pièces jointes',
  attachmentsNotKept: 'Arrivées par e-mail, elles ne sont pas gardées. Leur contenu peut être demandé à la personne.',
  attachment: '%{name} (%{kilobytes} Ko)',
  noFacts: 'Aucune situation cochée.',
};
