/** What lists of notices say, in the panel of the bell and on the page. */
export const noticeWords = {
  none: 'Rien pour l’instant : les mentions, les réponses, les reprises et les rappels viendront ici.',
  unread: 'À lire',
  read: 'Marquer comme lu',
  isRead: 'Lu',
  readAll: 'Tout marquer comme lu',
  all: 'Tous les avis',
  which: 'Avis à montrer',
  everything: 'Tous',
  nothing:
    'Rien pour l’instant. Cette page garde tout ce que le service vous signale : une note où l’on vous mentionne, la réponse d’une personne à qui vous avez demandé une correction, une relecture qui vous attend, vos textes approuvés ou publiés, ce qui arrive à échéance.',
  allRead: 'Vous avez tout lu.',
};
