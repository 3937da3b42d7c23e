/** Every sentence of the public pages. `site`, `form`, `followUp` and `advice` are put into the HTML when it is built; `messages` is what the scripts say. */

export const site = {
  name: 'Des conseils pour trouver du travail',
  skip: 'Aller au contenu',
  navigation: 'Pages de ce service',
  contribute: 'Proposer un conseil',
  follow: 'Suivre ma contribution',
  optional: 'facultatif',
  required: 'obligatoire',
  noScript:
    'Cette page a besoin de JavaScript pour fonctionner. Activez-le dans votre navigateur, puis rechargez la page.',
};

export const form = {
  pageTitle: 'Proposer un conseil',
  introPurpose:
    "Vous connaissez une astuce, une adresse ou une démarche qui aide à trouver du travail ? Partagez-la ici : elle peut débloquer quelqu'un dès demain.",
  introProcess:
    "Une personne lit chaque envoi, corrige le texte si besoin et le publie s'il peut servir ; vos mots d'origine sont gardés, et un lien secret vous permet de suivre ce qu'ils deviennent.",
  introTime:
    "Comptez trois minutes environ. Il n'y a pas de compte à créer, et rien ne vous oblige à dire qui vous êtes.",
  draftFound: 'Nous avons retrouvé votre brouillon sur cet appareil.',
  draftErase: 'Effacer le brouillon',

  kindLegend: 'Que voulez-vous proposer ?',
  kindStrategy: 'Une stratégie pour la recherche',
  kindStrategyExample: "Par exemple : viser d'abord les petites entreprises, qui publient peu d'annonces.",
  kindAction: 'Une action à faire dans la journée',
  kindActionExample: "Par exemple : relancer par téléphone une entreprise qui n'a pas répondu.",
  kindRegional: 'Une piste propre à un lieu',
  kindRegionalExample: 'Par exemple : un garage solidaire qui loue des voitures à petit prix dans votre département.',
  kindOthers: 'Ou un autre coup de main :',
  kindData: 'Des données',
  kindDataExample: 'Par exemple : une liste à jour des ateliers gratuits de votre ville.',
  kindService: 'Un service',
  kindServiceExample: 'Par exemple : votre association prête des tenues pour les entretiens.',
  kindCode: 'Du code',
  kindCodeExample: 'Par exemple : un correctif ou un outil pour améliorer ce site.',
  kindOther: 'Autre chose',
  kindOtherExample: 'Par exemple : une erreur que vous avez vue, une idée difficile à classer.',

  adviceLegend: 'Votre conseil',
  titleLabel: 'Titre',
  titleHint:
    'Une phrase courte, de 5 à 120 caractères. Par exemple : « Demander une lettre de recommandation à un ancien chef ».',
  bodyLabel: 'Explication',
  bodyHint:
    "Avec vos mots : quoi faire, comment s'y prendre, pourquoi cela aide. De 20 à 5 000 caractères. N'y écrivez pas d'informations personnelles, sur vous ou sur quelqu'un d'autre.",
  linkLabel: 'Lien utile',
  linkHint: 'Une adresse qui commence par https://',

  similarTitle: 'Cela ressemble à…',
  similarHint:
    "Si c'est la même chose, inutile de l'écrire deux fois. Si votre conseil apporte autre chose, envoyez-le : il est le bienvenu.",

  whenLegend: 'À qui cela peut-il servir ?',
  usefulWhenLabel: 'Dans quelle situation est-ce utile ?',
  usefulWhenHint: "Par exemple : « quand on habite loin et qu'on n'a pas de voiture ».",
  situationsSummary: 'Préciser la situation',
  situationsHint:
    'Décrivez les personnes à qui ce conseil peut servir, pas vous. Laissez « peu importe » partout où cela ne change rien.',
  anySituation: 'Peu importe',
  placeLabel: 'Lieu',
  placeHint:
    'Commune, département ou région : écrivez au moins deux lettres, puis choisissez dans la liste. Obligatoire pour une piste propre à un lieu, sinon laissez vide si le conseil vaut partout.',
  placeList: 'Lieux proposés',

  youLegend: 'Vous',
  youHint: "Rien n'est obligatoire ici.",
  roleLabel: 'Vous êtes',
  roleNone: 'Je préfère ne pas le dire',
  roleJobSeeker: "En recherche d'emploi",
  roleCounsellor: 'Conseiller ou conseillère',
  roleRecruiter: 'Recruteur ou recruteuse',
  roleAssociation: "Membre d'une association",
  roleOther: 'Autre',
  nameLabel: 'Nom ou prénom',
  nameHint: "Il n'est pas publié, sauf si vous cochez la case ci-dessous.",
  emailLabel: 'Adresse e-mail',
  emailHint:
    "Pour pouvoir vous écrire au sujet de cette contribution. Elle n'est jamais publiée. Par exemple : prenom@exemple.fr",
  mayBeNamed: 'Si mon conseil est publié, vous pouvez afficher ce nom à côté.',

  consentLegend: 'Ce que nous gardons',
  consentWhat:
    'Ce qui est gardé : ce que vous écrivez et cochez ici, ainsi que votre nom et votre adresse e-mail si vous les donnez.',
  consentWhy:
    'Pourquoi : lire votre proposition, la corriger, la publier si elle peut servir, et pouvoir vous répondre.',
  consentHowLong:
    "Combien de temps : la contribution est conservée avec son historique, sans limite de durée fixée. Comme le prévoit le RGPD, vous pouvez à tout moment faire effacer votre nom et votre adresse e-mail : vous-même depuis votre lien de suivi, ou en le demandant à l'organisme qui gère ce site.",
  consentLabel: "J'accepte que ma contribution soit conservée, relue, corrigée et publiée, comme expliqué ci-dessus.",
  trap: 'Laissez ce champ vide',
  submit: 'Envoyer ma contribution',

  sentTitle: 'Merci, votre contribution est bien arrivée',
  sentWhatNext: "Une personne va la lire. Pour savoir ce qu'elle devient, ouvrez ce lien quand vous voulez :",
  sentSimilarTitle: 'On nous a déjà parlé de…',
  sentKeep: "Gardez ce lien : il est secret, et c'est lui qui permet de suivre votre contribution.",
  copy: 'Copier le lien',
  again: 'Proposer un autre conseil',
};

export const followUp = {
  pageTitle: 'Suivre ma contribution',
  receivedOn: 'Reçue le',
  state: 'Où elle en est',
  messagesTitle: 'Messages',
  recommendationTitle: 'Ce qui a été publié',
  answerTitle: 'Votre réponse',
  answerHint: 'Reprenez votre texte ci-dessous, écrivez-nous un message, ou les deux. Votre premier texte reste gardé.',
  titleLabel: 'Titre',
  titleHint: 'De 5 à 120 caractères.',
  bodyLabel: 'Explication',
  bodyHint: "De 20 à 5 000 caractères. N'y écrivez pas d'informations personnelles.",
  messageLabel: "Votre message à l'équipe",
  messageHint: "Il n'est pas publié. 2 000 caractères au plus.",
  answerSubmit: 'Envoyer ma réponse',
  choicesTitle: "Changer d'avis",
  withdraw: 'Retirer ma contribution',
  withdrawTitle: 'Retirer votre contribution ?',
  withdrawText:
    'Nous ne la lirons plus et nous ne la publierons pas. Vous ne pourrez pas revenir en arrière, mais vous pourrez toujours proposer un autre conseil.',
  withdrawConfirm: 'Oui, la retirer',
  forget: 'Effacer qui je suis',
  forgetTitle: 'Effacer qui vous êtes ?',
  forgetErased:
    'Ce qui est effacé, pour toujours : votre nom, votre adresse e-mail, qui vous avez dit être, et les messages que vous nous avez écrits.',
  forgetStays: 'Ce qui reste, sans votre nom : le texte de votre conseil, ce que vous aviez coché, et nos messages.',
  forgetConfirm: 'Oui, effacer',
  back: 'Non, revenir',
  retry: 'Réessayer',
  askTitle: 'Ouvrir avec mon lien secret',
  askLabel: 'Votre lien de suivi',
  askHint: "Collez le lien reçu après votre envoi : il contient un « # » suivi d'une suite de lettres et de chiffres.",
  askSubmit: 'Voir ma contribution',
};

export const advice = {
  pageTitle: 'Un conseil',
  duration: 'Durée',
  topics: 'Thèmes',
  retry: 'Réessayer',
};

export const messages = {
  errorTitlePrefix: 'Erreur : ',
  errorCount: (count: number) => (count === 1 ? 'Il reste un point à corriger' : `Il reste ${count} points à corriger`),
  kindMissing: 'Dites ce que vous voulez proposer : choisissez une des réponses.',
  titleTooShort: 'Le titre doit compter au moins 5 caractères.',
  titleTooLong: 'Le titre ne doit pas dépasser 120 caractères.',
  bodyTooShort: "L'explication doit compter au moins 20 caractères : quelques mots de plus suffisent.",
  bodyTooLong: "L'explication ne doit pas dépasser 5 000 caractères.",
  linkNotHttps: 'Le lien doit être une adresse complète qui commence par https://',
  placeMissing: 'Indiquez le lieu concerné : écrivez deux lettres, puis choisissez dans la liste.',
  placeNotChosen: "Ce lieu n'a pas été choisi dans la liste. Choisissez une des réponses proposées, ou videz ce champ.",
  emailWrong: 'Cette adresse e-mail semble incomplète. Par exemple : prenom@exemple.fr',
  nameMissing: 'Vous acceptez que votre nom soit affiché : écrivez-le, ou décochez la case plus bas.',
  consentMissing: 'Pour envoyer, cochez la case qui donne votre accord.',

  missing: (count: number) => `Encore au moins ${characters(count)}.`,
  left: (count: number) => `Il reste ${characters(count)}.`,
  excess: (count: number) => `${characters(count)} de trop.`,

  placesFound: (count: number) => (count === 1 ? '1 lieu proposé.' : `${count} lieux proposés.`),
  noPlace: "Aucun lieu ne porte ce nom. Vérifiez l'orthographe, ou essayez le nom du département.",
  placesUnavailable: "La liste des lieux ne répond pas pour l'instant. Réessayez dans un moment.",
  placeChosen: (label: string) => `Lieu choisi : ${label}.`,

  similarFound: (count: number) =>
    count === 1
      ? 'Une proposition ressemble à la vôtre : elle est écrite sous votre conseil.'
      : `${count} propositions ressemblent à la vôtre : elles sont écrites sous votre conseil.`,
  similarPublished: '(conseil publié, nouvel onglet)',
  similarGiven: "(déjà proposé par quelqu'un)",

  sending: 'Envoi en cours…',
  checking:
    'Vérification contre les envois automatiques… Cela peut prendre quelques secondes sur un appareil un peu lent.',
  unreachable:
    "Nous n'avons pas reçu de réponse : votre envoi n'est peut-être pas arrivé. Rien n'est perdu, tout ce que vous avez écrit est encore là. Vérifiez votre connexion, puis envoyez à nouveau.",
  tooMany:
    "Il y a eu beaucoup d'envois depuis cette connexion. Tout ce que vous avez écrit est encore là : réessayez dans dix minutes ou, si cela ne suffit pas, demain.",
  refused:
    "Le service n'a pas pu enregistrer votre contribution. Tout ce que vous avez écrit est encore là : réessayez dans quelques minutes.",
  copied: 'Lien copié.',
  copyByHand: "La copie n'a pas marché. Le lien est sélectionné : copiez-le vous-même.",

  statusNames: {
    RECEIVED: 'Reçue',
    IN_REVIEW: 'En cours de lecture',
    NEEDS_CORRECTION: 'À compléter',
    ACCEPTED: 'Retenue',
    PUBLISHED: 'Publiée',
    REFUSED: 'Non retenue',
    DUPLICATE: 'Déjà proposée',
    SPAM: 'Écartée',
    WITHDRAWN: 'Retirée',
  },
  statusSentences: {
    RECEIVED: "Elle est bien arrivée. Une personne de l'équipe va la lire.",
    IN_REVIEW: "Une personne de l'équipe s'en occupe.",
    NEEDS_CORRECTION:
      'Votre conseil nous intéresse. Il nous manque une précision pour le publier : lisez notre message, puis répondez-nous plus bas.',
    ACCEPTED: 'Bonne nouvelle : nous la gardons. Il reste à la mettre en forme avant de la publier.',
    PUBLISHED: "Merci ! Elle est publiée et peut déjà aider d'autres personnes.",
    REFUSED: "Cette fois, nous ne la publions pas. Merci d'avoir pris le temps de nous écrire.",
    DUPLICATE:
      "Ce conseil nous avait déjà été proposé : nous avons joint vos mots aux autres. Merci, cela montre qu'il compte pour plusieurs personnes.",
    SPAM: "Nous l'avons écartée, car elle ressemblait à une publicité ou à un message automatique. Si nous nous trompons, pardonnez-nous, et proposez-la de nouveau avec vos mots.",
    WITHDRAWN:
      "Elle a été retirée, comme vous l'avez demandé : nous ne la publierons pas. Merci d'avoir pensé aux autres.",
  },
  replied: "Merci, votre réponse est bien arrivée. Une personne de l'équipe va la lire.",
  withdrawn: 'Votre contribution est retirée.',
  forgotten: "C'est fait : ce qui disait qui vous êtes est effacé.",
  forgetWithdraws: "Comme votre contribution n'est pas publiée, elle sera aussi retirée.",
  forgetPublished: 'Le conseil publié reste en ligne, sans votre nom.',
  replyEmpty: 'Corrigez votre texte, ou écrivez-nous un message.',
  messageTooLong: 'Le message ne doit pas dépasser 2 000 caractères.',
  changeUnreachable: "Nous n'avons pas reçu de réponse. Rien n'est perdu : vérifiez votre connexion, puis réessayez.",
  changeRefused: "Le service n'a pas pu enregistrer votre demande. Rien n'est perdu : réessayez dans quelques minutes.",
  fromTeam: "L'équipe",
  fromContributor: 'Vous',
  loading: 'Nous cherchons votre contribution…',
  followUnknown:
    "Nous ne trouvons pas de contribution avec ce lien. Il est peut-être incomplet, ou il n'est plus valable.",
  followUnreachable: "Nous n'avons pas pu joindre le service. Vérifiez votre connexion, puis réessayez.",
  followTooMany: 'Il y a eu beaucoup de demandes en peu de temps. Réessayez dans quelques minutes.',
  followWithoutToken: 'Collez ci-dessous le lien de suivi donné à la fin de votre envoi.',
  linkUnreadable: 'Ce lien ne contient pas la partie secrète, celle qui suit le « # ». Copiez-le en entier.',

  adviceLoading: 'Nous cherchons ce conseil…',
  adviceUnknown: "Nous ne trouvons pas ce conseil. Il n'est peut-être plus publié, ou le lien est incomplet.",
  adviceUnreachable: "Nous n'avons pas pu joindre le service. Vérifiez votre connexion, puis réessayez.",
  adviceTooMany: 'Il y a eu beaucoup de demandes en peu de temps. Réessayez dans quelques minutes.',
  about: (duration: string) => `environ ${duration}`,
  usefulIf: (situations: string[]) => `Utile si ${situations.join(', et si ')}.`,
  goTo: (host: string) => `Aller sur ${host}`,
  thanks: (names: string) => `Merci à ${names}.`,
};

function characters(count: number): string {
  return count < 2 ? `${count} caractère` : `${count} caractères`;
}
