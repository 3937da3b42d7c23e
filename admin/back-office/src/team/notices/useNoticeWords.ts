import { type LazyWord, useLazyWords } from '../../client/useLazyWords';

const fr = {
  none: 'Rien pour l’instant : les mentions, les reprises et les rappels viendront ici.',
  unread: 'À lire',
  read: 'Marquer comme lu',
  isRead: 'Lu',
  readAll: 'Tout marquer comme lu',
  all: 'Tous les avis',
  unreadOnly: 'À lire seulement',
  allRead: 'Vous avez tout lu.',
};

const en: typeof fr = {
  none: 'No notices yet. Mentions, take-overs and reminders will appear here.',
  unread: 'Unread',
  read: 'Mark as read',
  isRead: 'Read',
  readAll: 'Mark all as read',
  all: 'All notices',
  unreadOnly: 'Unread only',
  allRead: 'You have read everything.',
};

/** The words of lists of notices, which come with them. */
export function useNoticeWords(): LazyWord<keyof typeof fr> {
  return useLazyWords('notices', { fr, en });
}
