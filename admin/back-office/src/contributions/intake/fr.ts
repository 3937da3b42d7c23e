export const intake = {
  words: 'Les mots de la personne',
  contributor: 'La personne',
  anonymous: 'Anonyme',
  attachments: 'Pièces jointes',
  attachmentsNotKept: 'Arrivées par e-mail, elles ne sont pas gardées. Leur contenu peut être demandé à la personne.',
  attachment: '%{name} (%{kilobytes} ko)',
  masked: {
    TELEPHONE: 'téléphone masqué',
    EMAIL: 'adresse e-mail masquée',
    SOCIAL_SECURITY_NUMBER: 'numéro de sécurité sociale masqué',
    NAME: 'nom masqué',
  },
  personalData: {
    show: 'Montrer les informations personnelles',
    hide: 'Masquer les informations personnelles',
  },
  noFacts: 'Aucune situation cochée.',
};
