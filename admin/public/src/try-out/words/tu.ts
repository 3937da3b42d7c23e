import { vous } from './vous';
import type { Words } from './vous';

/** The same sentences, to somebody whom one calls "tu". */
export const tu: Words = {
  ...vous,
  pageTitle: 'Des conseils pour ta situation',
  noScriptLink: 'Tu peux quand même proposer un conseil.',

  welcomeLead:
    'Réponds à quelques questions simples. Nous te montrons des conseils qui vont avec ta situation, et de petites choses à faire dans la journée.',
  welcomeKept:
    'Nous n’enregistrons rien, sauf si tu demandes un plan du jour : tes réponses sont oubliées quand tu fermes cet onglet. Tu peux passer une question et t’arrêter quand tu veux.',
  languageLegend: 'Comment veux-tu que nous te parlions ?',
  resume: 'Reprendre où tu en étais',
  answersKept: 'Rien n’est perdu : tes réponses sont toujours là.',
  planKept: 'Rien n’est perdu : tes réponses et ton plan sont toujours là.',

  mayStop: 'Tu peux t’arrêter quand tu veux.',
  fitting: (count) => {
    if (count === 0) return 'Pas encore de conseil pour toi.';
    return count === 1 ? 'Un conseil te convient déjà.' : `${count} conseils te conviennent déjà.`;
  },
  sensitive:
    'Pourquoi cette question ? Certaines aides ne sont ouvertes que dans cette situation. Tu as le droit de ne pas répondre : dans ce cas, passe la question.',
  sensitiveHint:
    'La loi protège cette réponse : nous te demandons ton accord, une seule fois. Sinon, passe la question. Tu peux changer d’avis plus tard, avec un bouton en bas de ton plan.',
  yourAnswer: 'Ta réponse',
  severalHint: 'Tu peux choisir plusieurs réponses.',
  noMoreQuestions: 'Nous avons fait le tour des questions. Voici tes conseils.',
  tickOne: 'Coche une réponse, ou passe la question.',
  numberWrong: 'Écris un nombre, en chiffres.',
  tooSmall: (given, minimum) =>
    `${given} est trop petit : écris un nombre d’au moins ${minimum}, ou passe la question.`,
  tooLarge: (given, maximum) => `${given} est trop grand : écris un nombre d’au plus ${maximum}, ou passe la question.`,
  yearInFull: (year) => `Écris l’année en quatre chiffres : ${year}.`,
  dateMissing: 'Choisis une date, ou passe la question.',
  searchMissing: 'Choisis une réponse dans la liste, ou passe la question.',
  placeHint:
    'Écris le nom de ta commune, de ton département ou de ta région, puis choisis dans la liste. Un code postal convient aussi.',
  jobHint: 'Écris les premières lettres d’un métier, puis choisis dans la liste.',
  foundNone: 'Nous ne trouvons rien à ce nom. Vérifie l’orthographe, ou essaie un autre mot.',
  searchUnavailable: 'La liste ne répond pas pour l’instant. Réessaie dans un moment.',
  chosen: (name) => `Ton choix : ${name}.`,

  resultsTitle: 'Tes conseils',
  resultsLead: 'Prends ce qui te parle, et laisse le reste.',
  noAdvice: (isAnyLeft: boolean) =>
    `Nous n’avons pas encore de conseil pour toi.${isAnyLeft ? ' Avec quelques réponses de plus, nous en trouverons peut-être.' : ''}`,
  planOffer: 'Un plan du jour, ce sont quelques actions choisies pour toi, à faire quand tu le peux.',
  saidForMe: 'C’est noté : ce conseil est pour toi.',
  saidNotForMe: 'C’est noté : ce conseil n’est pas pour toi.',

  consentTitle: 'Avant de faire ton plan',
  consentText: [
    'Pour te proposer un plan chaque jour, nous devons garder tes réponses. Nous les gardons sans ton nom ni ton adresse e-mail.',
    'Une clé est gardée dans ce navigateur : c’est elle qui ouvre ton plan. Sur un ordinateur partagé, pense à tout effacer en partant.',
    'Tu peux tout effacer à tout moment, avec un bouton en bas de ton plan. Si tu ne l’ouvres plus, il s’efface de lui-même : après 30 jours, ou après deux ans si tu nous as donné une adresse e-mail.',
  ],
  consentMissing: 'Coche la case si tu es d’accord. Sinon, tu peux revenir à tes conseils.',

  planTitle: 'Ton plan du jour',
  planLead: 'Une chose à la fois, à ton rythme.',
  planEmpty: (isAnyLeft: boolean) =>
    `Rien de prévu pour aujourd’hui.${isAnyLeft ? ' Avec quelques réponses de plus, nous pourrons peut-être te proposer une action.' : ''}`,
  planDone: 'Tout est fait pour aujourd’hui. Tu peux souffler.',
  snoozeAsk: 'Quand veux-tu que nous en reparlions ?',
  states: {
    ...vous.states,
    ACCEPTED: 'C’est parti. Dis-nous quand ce sera fait.',
    DECLINED: 'D’accord, nous ne te la proposerons plus.',
  },
  declinedFor: {
    ...vous.declinedFor,
    LESS_OF_THIS: 'D’accord, nous ne te la proposerons plus, et celles du même genre passeront après les autres.',
  },
  wasUseful: 'Est-ce que cela t’a été utile ?',

  linkLead:
    'Si tu nous as donné ton adresse e-mail, nous t’envoyons un lien qui ouvre ton plan. Il est valable 30 minutes.',
  linkSent: 'Si nous connaissons cette adresse, un message est en route. Regarde aussi dans les indésirables.',
  comeBackLead: 'Ce lien sert une seule fois. Ton plan restera ouvert dans ce navigateur.',
  cameBack: 'Te voici de retour.',
  address: 'Ton adresse e-mail',
  addressMissing: 'Écris ton adresse e-mail.',
  keepAddressLead:
    'Avec ton adresse e-mail, tu pourras demander un lien qui ouvre ce plan. Nous la gardons chiffrée, à part de tes réponses, et ne nous en servons pour rien que tu n’aies demandé.',
  addressKept: 'Ton adresse est gardée.',
  checkInNotice:
    'Cela fait quelques semaines que tes réponses n’ont pas changé. Ta situation est-elle toujours la même ?',
  checkInPutOff: 'Entendu : nous te le redemanderons dans une semaine.',
  checkInNothing: 'Merci. Tes conseils restent les mêmes.',
  checkInNews: (titles: string) => `Merci. De nouvelles stratégies vont avec ta situation : ${titles}.`,
  checkInLeft: (titles: string) => `Cela ne te correspond plus : ${titles}.`,
  proposedBy: (from: string) => `${from} te propose une action`,
  proposalTaken: 'C’est ajouté à ton plan.',
  withdrawTitle: 'Effacer tes réponses sensibles ?',
  withdrawText:
    'Tes réponses sur ta santé, un handicap, ton logement, tes aides, tes papiers et les discriminations seront effacées, avec les actions qui en parlent, et ne seront plus montrées par tes liens. Il ne sera pas possible de les retrouver.',
  withdrawn: 'Tes réponses sensibles sont effacées, et ton accord est retiré.',
  eraseText:
    'Tes réponses et ton plan seront effacés, chez nous et dans ce navigateur. Il ne sera pas possible de les retrouver.',

  profileGone: 'Ton plan n’existe plus : il a été effacé, ou sa clé n’est plus valable. Tu peux recommencer.',
  unreachable:
    'Nous n’arrivons pas à joindre le service. Vérifie ta connexion, puis réessaie. Tes réponses sont gardées.',
  tooMany: 'Il y a beaucoup de demandes en ce moment. Réessaie dans une minute. Tes réponses sont gardées.',
  unavailable: 'Le service fait une pause. Réessaie dans quelques minutes. Tes réponses sont gardées.',
  refused: 'Le service n’a pas compris une réponse. Reviens en arrière pour la changer ou la passer.',
};
