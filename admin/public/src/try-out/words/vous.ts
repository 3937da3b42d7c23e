/** What the page says, in French with "vous". */
export const vous = {
  lang: 'fr',
  siteName: 'Des conseils pour trouver du travail',
  skipToContent: 'Aller au contenu',
  navigation: 'Pages de ce service',
  propose: 'Proposer un conseil',
  pageTitle: 'Des conseils pour votre situation',
  noScript:
    'Cette page pose des questions une à une : elle a besoin de JavaScript, qui est éteint dans ce navigateur.',
  noScriptLink: 'Vous pouvez quand même proposer un conseil.',
  loading: 'Un instant…',

  welcomeLead:
    'Répondez à quelques questions simples. Nous vous montrons des conseils qui vont avec votre situation, et de petites choses à faire dans la journée.',
  welcomeKept:
    "Nous n'enregistrons rien, sauf si vous demandez un plan du jour. Vous pouvez passer une question et vous arrêter quand vous voulez.",
  languageLegend: 'Comment voulez-vous que nous parlions ?',
  begin: 'Commencer',
  resume: 'Reprendre où vous en étiez',
  startOver: 'Effacer mes réponses',
  openPlan: 'Voir mon plan du jour',

  left: (count: number) => (count === 1 ? 'Il reste une question.' : `Il reste ${count} questions.`),
  mayStop: 'Vous pouvez vous arrêter quand vous voulez.',
  fitting: (count: number) => {
    if (count === 0) return 'Pas encore de conseil pour vous.';
    return count === 1 ? 'Un conseil vous convient déjà.' : `${count} conseils vous conviennent déjà.`;
  },
  fittingMany: (count: number) => `Plus de ${count} conseils vous conviennent déjà.`,
  sensitive:
    'Pourquoi cette question ? Certaines aides ne sont ouvertes que dans cette situation. Vous avez le droit de ne pas répondre : dans ce cas, passez la question.',
  yourAnswer: 'Votre réponse',
  between: (minimum: string, maximum: string) => `Un nombre entre ${minimum} et ${maximum}.`,
  units: { 'EUR/year gross': 'En euros par an, avant impôts et cotisations (brut).' } as Record<string, string>,
  severalHint: 'Vous pouvez choisir plusieurs réponses.',
  next: 'Continuer',
  noneOfThese: 'Rien de tout cela',
  skip: 'Passer cette question',
  back: 'Retour',
  seeAdvice: 'Voir mes conseils maintenant',
  noMoreQuestions: 'Nous avons fait le tour des questions. Voici vos conseils.',
  tickOne: 'Cochez une réponse, ou passez la question.',
  numberWrong: 'Écrivez un nombre, en chiffres.',
  dateMissing: 'Choisissez une date, ou passez la question.',
  searchMissing: 'Choisissez une réponse dans la liste, ou passez la question.',
  placeHint: 'Écrivez le nom de votre commune, de votre département ou de votre région, puis choisissez dans la liste.',
  jobHint: "Écrivez les premières lettres d'un métier, puis choisissez dans la liste.",
  suggestions: 'Réponses proposées',
  found: (count: number) => (count === 1 ? '1 réponse proposée.' : `${count} réponses proposées.`),
  foundNone: "Rien ne porte ce nom. Vérifiez l'orthographe, ou essayez un autre mot.",
  searchUnavailable: "La liste ne répond pas pour l'instant. Réessayez dans un moment.",
  chosen: (name: string) => `Votre choix : ${name}.`,

  resultsTitle: 'Vos conseils',
  resultsLead: 'Prenez ce qui vous parle, et laissez le reste.',
  strategiesTitle: 'Des pistes pour avancer',
  actionsTitle: 'De petites choses à faire',
  noAdvice:
    "Nous n'avons pas encore de conseil pour vous. Avec quelques réponses de plus, nous en trouverons peut-être.",
  why: 'Pourquoi ce conseil',
  how: 'Comment faire',
  about: (duration: string) => `Environ ${duration}`,
  goTo: (host: string) => `Aller sur ${host}`,
  moreAdvice: (count: number) => (count === 1 ? 'Voir un autre conseil' : `Voir ${count} autres conseils`),
  answerMore: "Répondre à d'autres questions",
  makePlan: 'Faire mon plan du jour',
  planOffer: 'Un plan du jour, ce sont une ou deux actions choisies pour vous, à faire quand vous le pouvez.',
  forMe: "C'est pour moi",
  notForMe: "Ce n'est pas pour moi",
  saidForMe: "C'est noté : ce conseil est pour vous.",
  saidNotForMe: "C'est noté : ce conseil n'est pas pour vous.",

  consentTitle: 'Avant de faire votre plan',
  consentText: [
    'Pour vous proposer un plan chaque jour, nous devons garder vos réponses. Nous les gardons sans votre nom ni votre adresse e-mail.',
    "Une clé est gardée dans ce navigateur : c'est elle qui ouvre votre plan. Sur un ordinateur partagé, pensez à tout effacer en partant.",
    'Vous pouvez tout effacer à tout moment, avec un bouton en bas de votre plan.',
  ],
  consentLabel: "J'accepte que mes réponses soient gardées pour faire mon plan",
  consentMissing: "Cochez la case si vous êtes d'accord. Sinon, vous pouvez revenir à vos conseils.",
  consentBack: 'Revenir à mes conseils',

  planTitle: 'Votre plan du jour',
  planLead: 'Une chose à la fois, à votre rythme.',
  planEmpty:
    "Rien de prévu pour aujourd'hui. Avec quelques réponses de plus, nous pourrons peut-être vous proposer une action.",
  planDone: "Tout est fait pour aujourd'hui. Vous pouvez souffler.",
  planProgress: (done: number, all: number) =>
    `${done === 1 ? '1 action faite' : `${done} actions faites`} sur ${all}.`,
  seeAllAdvice: 'Voir tous mes conseils',
  changeLanguage: 'Changer de langue',
  moves: { DONE: "C'est fait", ACCEPTED: "Je m'y mets", SNOOZED: 'Plus tard', DECLINED: 'Pas pour moi' },
  backTo: "Finalement, je m'y mets",
  states: {
    PROPOSED: '',
    ACCEPTED: "Vous vous y mettez. Dites-nous quand c'est fait.",
    DONE: "C'est fait. Un pas de plus.",
    SNOOZED: "D'accord, nous en reparlerons demain.",
    DECLINED: "D'accord, nous ne vous la proposerons plus.",
    EXPIRED: 'Cette action était pour un autre jour.',
  },
  wasUseful: 'Cela vous a-t-il servi ?',
  useful: 'Oui, cela a servi',
  notUseful: 'Pas vraiment',
  thanks: 'Merci de nous le dire.',

  erase: 'Tout effacer',
  eraseTitle: 'Tout effacer ?',
  eraseText:
    'Vos réponses et votre plan seront effacés, chez nous et dans ce navigateur. Il ne sera pas possible de les retrouver.',
  eraseConfirm: 'Oui, tout effacer',
  eraseBack: 'Non, revenir',
  erased: 'Tout est effacé.',

  profileGone: "Votre plan n'existe plus : il a été effacé, ou sa clé n'est plus valable. Vous pouvez recommencer.",
  troubleTitle: 'Le service ne répond pas',
  unreachable:
    "Nous n'arrivons pas à joindre le service. Vérifiez votre connexion, puis réessayez. Vos réponses sont gardées.",
  tooMany: 'Il y a beaucoup de demandes en ce moment. Réessayez dans une minute. Vos réponses sont gardées.',
  unavailable: 'Le service fait une pause. Réessayez dans quelques minutes. Vos réponses sont gardées.',
  refused: "Le service n'a pas compris une réponse. Revenez en arrière pour la changer ou la passer.",
  retry: 'Réessayer',
};

export type Words = typeof vous;
