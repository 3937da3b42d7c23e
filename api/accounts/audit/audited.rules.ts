import type { AuditedWords } from './audit.rules';

/** What the audit log says of accounts and sessions, and of values that several areas have. */
export const accountsAudited: AuditedWords = {
  actions: {
    'session.open': { fr: 'Connexion', en: 'Signed in' },
    'session.close': { fr: 'Déconnexion', en: 'Signed out' },
    'session.end': { fr: 'Autre session fermée', en: 'Other session ended' },
    'profile.revoke-token': { fr: 'Accès fermé par la personne', en: 'Access token revoked' },
    'staff.create': { fr: 'Compte créé', en: 'Account created' },
    'staff.change': { fr: 'Compte modifié', en: 'Account changed' },
    'staff.change-password': { fr: 'Mot de passe changé', en: 'Password changed' },
    'staff.send-link': { fr: 'Lien pour choisir un mot de passe envoyé', en: 'Link to choose a password sent' },
    'staff.request-link': { fr: 'Lien demandé pour un mot de passe oublié', en: 'Link asked for a forgotten password' },
    'staff.choose-password': { fr: 'Mot de passe choisi par un lien', en: 'Password chosen by a link' },
    'staff.choose-preferences': { fr: 'Préférences des écrans changées', en: 'Preferences of the screens changed' },
    'staff.erase': { fr: 'Personne effacée', en: 'Person erased' },
  },
  fields: {
    active: { fr: 'Actif', en: 'Active' },
    roles: { fr: 'Rôles', en: 'Roles' },
    status: { fr: 'État', en: 'Status' },
    label: { fr: 'Nom', en: 'Name' },
  },
};
