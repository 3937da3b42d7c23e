export const notices = {
  title: 'Ce que vous devez savoir',
  bell: '%{smart_count} avis à lire |||| %{smart_count} avis à lire',
  none: 'Rien pour l’instant : les mentions, les reprises et les rappels viendront ici.',
  unread: 'À lire',
  read: 'Marquer comme lu',
  isRead: 'Lu',
  all: 'Tous les avis',
  unreadOnly: 'À lire seulement',
  allRead: 'Vous avez tout lu.',
  readAll: 'Tout marquer comme lu',
};
