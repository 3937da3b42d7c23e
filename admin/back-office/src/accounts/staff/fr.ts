export const staff = {
  name: 'Membre de l’équipe |||| Équipe',
  fields: {
    name: 'Nom',
    email: 'E-mail',
    roles: 'Rôles',
    territories: 'Territoires',
    active: 'Compte actif',
    password: 'Mot de passe',
  },
  territoriesHelp: 'Régions et départements où cette personne modère. Vide : partout en France.',
  passwordHelp: 'Au moins 12 caractères.',
  newPasswordHelp: 'Laissez vide pour le garder. Le changer ferme toutes les sessions de cette personne.',
  inactive: 'Compte fermé',
  active: 'Actif',
  saved: 'Compte enregistré.',
};
