export const fr = {
  fields: {
    name: 'Nom',
    email: 'E-mail',
    roles: 'Rôles',
    territories: 'Territoires',
    active: 'Compte actif',
    role: 'Rôle',
    lastSignIn: 'Dernière connexion',
    openSessions: 'Sessions ouvertes',
  },
  never: 'jamais',
  lastSeen: 'Dernière connexion : %{at}',
  may: {
    MODERATOR: 'Lit ce que le public propose et décide : accepter, refuser, demander une correction.',
    EDITOR: 'Écrit et relit les recommandations et les situations.',
    PUBLISHER: 'Écrit et relit aussi, met en ligne, programme et archive.',
    ANALYST: 'Lit tout, sans données personnelles, et le journal. Ne change rien.',
    ADMIN: 'Peut tout faire, et gère l’équipe, les territoires et les motifs de refus.',
  },
  territoriesHelp: 'Régions et départements où cette personne modère. Vide : partout en France.',
  sessionsHelp:
    'D’autres rôles, une autre adresse ou un compte fermé mettent fin aux sessions ouvertes de cette personne.',
  inviteHelp: 'Un lien lui sera envoyé par e-mail : cette personne y choisira son mot de passe, dans les trois jours.',
  sendLink: 'Envoyer un lien pour choisir un mot de passe',
  saveFirst: 'Enregistrez vos changements avant d’envoyer un lien.',
  linkSent: 'Lien envoyé. Il sert une fois, pendant une heure.',
  inactive: 'Compte fermé',
  active: 'Actif',
  notifications: {
    created: 'Compte créé. Un lien pour choisir un mot de passe est envoyé à cette personne.',
    updated: 'Compte enregistré.',
  },
};
