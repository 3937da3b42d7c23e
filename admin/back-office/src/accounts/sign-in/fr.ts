export const auth = {
  title: 'Connexion',
  intro: 'Cet espace est réservé à l’équipe.',
  email: 'E-mail',
  password: 'Mot de passe',
  showPassword: 'Afficher le mot de passe',
  hidePassword: 'Masquer le mot de passe',
  required: 'Requis',
  submit: 'Se connecter',
  again: {
    title: 'Votre session est terminée',
    help: 'Connectez-vous de nouveau, sans quitter cette page : votre saisie reste là, et ce que vous veniez d’envoyer partira alors.',
    later: 'Plus tard',
    putOff: 'Votre session est terminée : rien ne peut être enregistré. Votre saisie reste sur cette page.',
  },
  other: {
    title: 'Vous avez changé de compte',
    help: 'Cette page a été ouverte par %{name}, et le compte de %{other} est maintenant ouvert dans ce navigateur. Rien n’a été envoyé, et la saisie reste là. Si vous continuez en tant que %{other}, ce que vous enverrez portera ce nom.',
    goOn: 'Continuer en tant que %{other}',
    back: 'Me connecter en tant que %{name}',
  },
};
