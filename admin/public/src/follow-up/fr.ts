/** The sentences of the follow-up page: those of the first object are put into the HTML when it is built, `messages` is what the scripts say. */

export const followUp = {
  pageTitle: 'Suivre ma contribution',
  receivedOn: 'Reçue le',
  state: 'Où elle en est',
  writtenTitle: 'Ce que vous avez écrit',
  keepTitle: 'Garder ce lien',
  keepText: 'Nous pouvons vous envoyer le lien de cette page. L’adresse sert une fois, et n’est pas gardée.',
  keepLabel: 'Où envoyer le lien',
  keepHint: 'Une adresse e-mail. Par exemple : prenom@exemple.fr',
  keepSubmit: 'M’envoyer le lien',
  messagesTitle: 'Messages',
  recommendationTitle: 'Ce qui a été publié',
  answerTitle: 'Votre réponse',
  answerHint: 'Reprenez votre texte ci-dessous, écrivez-nous un message, ou les deux. Votre premier texte reste gardé.',
  titleLabel: 'Titre',
  titleHint: 'De 5 à 120 caractères.',
  bodyLabel: 'Explication',
  bodyHint: 'De 20 à 5 000 caractères. N’y écrivez pas d’informations personnelles.',
  messageLabel: 'Votre message à l’équipe',
  messageHint: 'Il n’est pas publié. 2 000 caractères au plus.',
  answerSubmit: 'Envoyer ma réponse',
  choicesTitle: 'Changer d’avis',
  withdraw: 'Retirer ma contribution',
  withdrawTitle: 'Retirer votre contribution ?',
  withdrawText:
    'Nous ne la lirons plus et nous ne la publierons pas. Vous ne pourrez pas revenir en arrière, mais vous pourrez toujours proposer un autre conseil.',
  withdrawConfirm: 'Oui, la retirer',
  forget: 'Effacer mes coordonnées',
  forgetTitle: 'Effacer vos coordonnées ?',
  forgetErased:
    'Ce qui est effacé, pour toujours : votre nom, votre adresse e-mail, votre qualité (en recherche d’emploi, conseiller ou conseillère…) et les messages que vous nous avez écrits.',
  forgetStays: 'Ce qui reste, sans votre nom : le texte de votre conseil, ce que vous aviez coché, et nos messages.',
  forgetConfirm: 'Oui, effacer',
  back: 'Non, revenir',
  retry: 'Réessayer',
  askTitle: 'Ouvrir avec mon lien secret',
  askLabel: 'Votre lien de suivi',
  askHint: 'Collez le lien reçu après votre envoi : il finit par une longue suite de lettres et de chiffres.',
  askUnscripted:
    'Sans JavaScript, un lien qui contient un « # » ne s’ouvre pas tout seul : collez-le ici en entier, tel que vous l’avez reçu, puis appuyez sur le bouton.',
  askSubmit: 'Voir ma contribution',
};

export const messages = {
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
    RECEIVED: 'Elle est bien arrivée. Une personne de l’équipe va la lire.',
    IN_REVIEW: 'Une personne de l’équipe s’en occupe.',
    NEEDS_CORRECTION:
      'Votre conseil nous intéresse. Il nous manque une précision pour le publier : lisez notre message, puis répondez-nous plus bas.',
    ACCEPTED: 'Bonne nouvelle : nous la gardons. Il reste à la mettre en forme avant de la publier.',
    PUBLISHED: 'Merci ! Elle est publiée et peut déjà aider d’autres personnes.',
    REFUSED: 'Cette fois, nous ne la publions pas. Merci d’avoir pris le temps de nous écrire.',
    DUPLICATE:
      'Ce conseil nous avait déjà été proposé : nous avons joint vos mots aux autres. Merci, cela montre qu’il compte pour plusieurs personnes.',
    SPAM: 'Nous l’avons écartée, car elle ressemblait à une publicité ou à un message automatique. Si nous nous trompons, pardonnez-nous, et proposez-la de nouveau avec vos mots.',
    WITHDRAWN:
      'Elle a été retirée, comme vous l’avez demandé : nous ne la publierons pas. Merci d’avoir pensé aux autres.',
  },
  replied: 'Merci, votre réponse est bien arrivée. Une personne de l’équipe va la lire.',
  linkSent:
    'C’est demandé : si cette adresse peut recevoir nos messages, le lien y arrivera dans quelques minutes. Nous n’avons pas gardé l’adresse.',
  withdrawn: 'Votre contribution est retirée.',
  forgotten: 'C’est fait : vos coordonnées sont effacées.',
  forgetWithdraws: 'Comme votre contribution n’est pas publiée, elle sera aussi retirée.',
  forgetPublished: 'Le conseil publié reste en ligne, sans votre nom.',
  replyEmpty: 'Corrigez votre texte, ou écrivez-nous un message.',
  messageTooLong: 'Le message ne doit pas dépasser 2 000 caractères.',
  changeUnreachable: 'Nous n’avons pas reçu de réponse. Rien n’est perdu : vérifiez votre connexion, puis réessayez.',
  changeRefused: 'Le service n’a pas pu enregistrer votre demande. Rien n’est perdu : réessayez dans quelques minutes.',
  saidOn: '{sender}, le {date}',
  fromTeam: 'L’équipe',
  fromContributor: 'Vous',
  loading: 'Nous cherchons votre contribution…',
  followUnknown:
    'Nous ne trouvons pas de contribution avec ce lien. Il est peut-être incomplet, ou il n’est plus valable.',
  followUnreachable: 'Nous n’avons pas pu joindre le service. Vérifiez votre connexion, puis réessayez.',
  followTooMany: 'Il y a eu beaucoup de demandes en peu de temps. Réessayez dans quelques minutes.',
  followWithoutToken: 'Collez ci-dessous le lien de suivi donné à la fin de votre envoi.',
  linkUnreadable:
    'Ce lien ne contient pas la partie secrète, la longue suite de lettres et de chiffres de la fin. Copiez-le en entier.',
};

export type FollowUpWords = typeof followUp;
export type FollowUpMessages = typeof messages;
