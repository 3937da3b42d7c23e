export const staff = {
  name: 'Membre de l’équipe |||| Équipe',
  fields: { name: 'Nom', email: 'E-mail', roles: 'Rôles', active: 'Compte actif', password: 'Mot de passe' },
  passwordHelp: 'Au moins 12 caractères.',
  newPasswordHelp: 'Laissez vide pour le garder. Le changer ferme toutes les sessions de cette personne.',
  inactive: 'Compte fermé',
  active: 'Actif',
  saved: 'Compte enregistré.',
};
