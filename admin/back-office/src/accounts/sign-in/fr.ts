export const auth = {
  title: 'Connexion',
  intro: 'Cet espace est réservé à l’équipe.',
  email: 'E-mail',
  password: 'Mot de passe',
  submit: 'Se connecter',
};
