export const settings = {
  whose:
    'Réglages du compte %{name}. Langue, apparence, raccourcis et colonnes des listes vous suivent d’un navigateur à l’autre.',
  appearance: { title: 'Apparence', SYSTEM: 'Celle du système', LIGHT: 'Claire', DARK: 'Sombre' },
  keys: {
    help: 'Chaque touche peut être changée : tapez-en une autre, ou effacez-la pour la désactiver.',
    reset: 'Remettre les touches d’origine',
    off: 'Désactivée',
    taken: 'Déjà prise : %{action}',
    unfit: 'Une seule touche, qui s’écrit',
  },
  password: {
    title: 'Mot de passe',
    current: 'Mot de passe actuel',
    next: 'Nouveau mot de passe',
    help: 'Au moins 12 caractères : plusieurs mots sans lien entre eux.',
    change: 'Changer le mot de passe',
    changed: 'Mot de passe changé. Vos autres sessions sont fermées.',
  },
};

export const sessions = {
  title: 'Mes sessions',
  current: '%{name} – cette session',
  unknown: 'Navigateur inconnu',
  opened: 'ouverte le %{at}',
  ends: 'se ferme le %{at} sans nouvel usage',
  end: 'Fermer',
  ended: 'Session fermée.',
};
