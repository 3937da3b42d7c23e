import type { Locale } from '../../generated/graphql';

/** The words of what is loaded with the plan: to somebody whom one calls "vous". */
const vous = {
  progress: 'Le chemin parcouru',
  streak: (days: number) => `Vous avez fait un pas ${days} jours d’affilée. Un jour de pause ne rompt pas la série.`,
  doneThisWeek: (count: number) => `Cette semaine, vous avez fait ${count === 1 ? 'une action' : `${count} actions`}.`,
  doneBefore: 'Ce que j’ai fait, jour par jour',
  calendar: 'Voir mon plan dans mon agenda',
  calendarLead:
    'Nous vous donnons une adresse : votre agenda s’y abonne, et affiche vos actions chaque jour, sans dire pourquoi. Toute personne qui a cette adresse peut lire vos actions.',
  calendarAsk: 'Obtenir une adresse',
  calendarRenew: 'Obtenir une autre adresse',
  calendarSince: (day: string) => `Votre agenda lit votre plan depuis le ${day}.`,
  calendarAddress: 'L’adresse à donner à votre agenda',
  calendarHint: 'Gardez-la : elle n’est montrée qu’une fois. Dans votre agenda, cherchez « S’abonner à un agenda ».',
  calendarOpen: 'Ouvrir dans mon agenda',
  calendarClose: 'Fermer l’accès de l’agenda',
  calendarClosed: 'C’est fait : cette adresse n’ouvre plus rien.',
  copy: 'Copier',
  copied: 'Copié.',
  shares: 'Montrer mon profil à quelqu’un',
  sharesLead:
    'Avec un lien, la personne qui vous accompagne voit ce que vous cochez, à jour au moment où elle l’ouvre. Elle peut vous proposer une action. Vous pouvez retirer le lien à tout moment.',
  shareLabel: 'Pour qui ?',
  shareHint: 'Par exemple : ma conseillère.',
  shareParts: 'Ce que cette personne verra',
  sharedParts: {
    SITUATION: 'Ma situation (âge, famille, emploi)',
    SKILLS: 'Ma formation et mes compétences',
    PROJECT: 'Le métier que je cherche',
    PLACE: 'Où je vis et comment je me déplace',
    SEARCH: 'Où en est ma recherche',
    DIFFICULTIES: 'Mes difficultés (la santé et les discriminations peuvent en faire partie)',
    STRATEGIES: 'Les stratégies que j’ai choisies',
    PLAN: 'Mes actions d’aujourd’hui',
    PROGRESS: 'Mes progrès',
  },
  shareSensitive: 'Et parmi les réponses que la loi protège',
  shareConsent:
    'J’accepte que les réponses sensibles que j’ai cochées soient montrées à qui j’en donne le lien, jusqu’à ce que je le retire ou qu’il expire',
  shareDays: 'Pendant combien de temps ?',
  shareDurations: { 7: 'Une semaine', 30: 'Un mois', 90: 'Trois mois' },
  shareMake: 'Créer le lien',
  shareLink: 'Le lien à donner à cette personne',
  shareLinkHint: 'Il n’est montré qu’une fois.',
  shareUntil: (day: string) => `Jusqu’au ${day}.`,
  shareOver: (day: string) => `Ce lien n’ouvre plus rien depuis le ${day}.`,
  shareShows: (parts: string) => `On y voit : ${parts}.`,
  shareNeverOpened: 'Jamais ouvert.',
  shareOpened: (count: number, day: string) =>
    count === 1 ? `Ouvert une fois, le ${day}.` : `Ouvert ${count} fois, la dernière le ${day}.`,
  shareEnd: 'Retirer ce lien',
  shareEnded: 'Lien retiré : il n’ouvre plus rien.',
  mails: 'Recevoir mon plan du jour par e-mail',
  mailsLead:
    'À 7 heures, les jours que vous choisissez, nous vous envoyons votre plan du jour. Un clic dans un message suffit pour tout arrêter.',
  mailsNeedAddress: 'Il nous faut d’abord votre adresse e-mail : gardez-la ci-dessus, puis rouvrez cette partie.',
  mailsDays: 'Quels jours ?',
  weekdays: ['Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi', 'Samedi', 'Dimanche'],
  mailsDayMissing: 'Choisissez au moins un jour.',
  mailsAsk: 'Recevoir mon plan ces jours-là',
  mailsStop: 'Ne plus recevoir de messages',
  mailStates: {
    UNCONFIRMED:
      'Il reste à confirmer votre adresse : ouvrez le message que nous venons d’envoyer, et suivez son lien. Regardez aussi dans les indésirables.',
    ACTIVE: 'C’est noté : votre plan arrive ces jours-là, à 7 heures.',
    PAUSED: 'Les messages se sont arrêtés, faute de signe de votre part. Le bouton les fait revenir.',
    STOPPED: 'Plus aucun message ne vous sera envoyé.',
  },
  devices: 'Les appareils qui ouvrent ce plan',
  devicesLead: 'Si vous avez ouvert votre plan sur un appareil que vous n’utilisez plus, fermez-lui l’accès.',
  thisDevice: 'Cet appareil.',
  onlyDevice:
    'Il est le seul à ouvrir votre plan. Pour revenir à ce plan si vous perdez cet appareil, gardez une adresse e-mail ci-dessus.',
  deviceSince: (day: string) => `Un appareil ajouté le ${day}.`,
  deviceUsed: (day: string) => `Il a ouvert votre plan pour la dernière fois le ${day}.`,
  closeDevice: 'Fermer l’accès',
  deviceClosed: 'Accès fermé : cet appareil n’ouvre plus votre plan.',
};

export type BesideWords = typeof vous;

const tu: BesideWords = {
  ...vous,
  streak: (days: number) => `Tu as fait un pas ${days} jours d’affilée. Un jour de pause ne rompt pas la série.`,
  doneThisWeek: (count: number) => `Cette semaine, tu as fait ${count === 1 ? 'une action' : `${count} actions`}.`,
  calendarLead:
    'Nous te donnons une adresse : ton agenda s’y abonne, et affiche tes actions chaque jour, sans dire pourquoi. Toute personne qui a cette adresse peut lire tes actions.',
  calendarSince: (day: string) => `Ton agenda lit ton plan depuis le ${day}.`,
  calendarAddress: 'L’adresse à donner à ton agenda',
  calendarHint: 'Garde-la : elle n’est montrée qu’une fois. Dans ton agenda, cherche « S’abonner à un agenda ».',
  sharesLead:
    'Avec un lien, la personne qui t’accompagne voit ce que tu coches, à jour au moment où elle l’ouvre. Elle peut te proposer une action. Tu peux retirer le lien à tout moment.',
  mailsLead:
    'À 7 heures, les jours que tu choisis, nous t’envoyons ton plan du jour. Un clic dans un message suffit pour tout arrêter.',
  mailsNeedAddress: 'Il nous faut d’abord ton adresse e-mail : garde-la ci-dessus, puis rouvre cette partie.',
  mailsDayMissing: 'Choisis au moins un jour.',
  mailStates: {
    UNCONFIRMED:
      'Il reste à confirmer ton adresse : ouvre le message que nous venons d’envoyer, et suis son lien. Regarde aussi dans les indésirables.',
    ACTIVE: 'C’est noté : ton plan arrive ces jours-là, à 7 heures.',
    PAUSED: 'Les messages se sont arrêtés, faute de signe de ta part. Le bouton les fait revenir.',
    STOPPED: 'Plus aucun message ne te sera envoyé.',
  },
  devicesLead: 'Si tu as ouvert ton plan sur un appareil que tu n’utilises plus, ferme-lui l’accès.',
  onlyDevice:
    'Il est le seul à ouvrir ton plan. Pour revenir à ce plan si tu perds cet appareil, garde une adresse e-mail ci-dessus.',
  deviceUsed: (day: string) => `Il a ouvert ton plan pour la dernière fois le ${day}.`,
  deviceClosed: 'Accès fermé : cet appareil n’ouvre plus ton plan.',
};

const en: BesideWords = {
  progress: 'How far you have come',
  streak: (days) => `You took a step ${days} days in a row. One day off does not break the row.`,
  doneThisWeek: (count) => `This week, you did ${count === 1 ? 'one action' : `${count} actions`}.`,
  doneBefore: 'What I did, day by day',
  calendar: 'See my plan in my calendar',
  calendarLead:
    'We give you an address: your calendar subscribes to it, and shows your actions each day, without saying why. Whoever has this address can read your actions.',
  calendarAsk: 'Get an address',
  calendarRenew: 'Get another address',
  calendarSince: (day) => `Your calendar has been reading your plan since ${day}.`,
  calendarAddress: 'The address to give to your calendar',
  calendarHint: 'Keep it: it is shown once. In your calendar, look for “Subscribe to a calendar”.',
  calendarOpen: 'Open in my calendar',
  calendarClose: 'Close the calendar’s access',
  calendarClosed: 'Done: this address no longer opens anything.',
  copy: 'Copy',
  copied: 'Copied.',
  shares: 'Show my profile to somebody',
  sharesLead:
    'With a link, the person who helps you sees what you tick, as it stands when they open it. They may propose an action. You can take the link back at any time.',
  shareLabel: 'Who is it for?',
  shareHint: 'For example: my counsellor.',
  shareParts: 'What this person will see',
  sharedParts: {
    SITUATION: 'My situation (age, family, employment)',
    SKILLS: 'My training and skills',
    PROJECT: 'The job that I am looking for',
    PLACE: 'Where I live and how I get about',
    SEARCH: 'How my search is going',
    DIFFICULTIES: 'My difficulties (health and discrimination may be among them)',
    STRATEGIES: 'The strategies that I chose',
    PLAN: 'My actions of today',
    PROGRESS: 'My progress',
  },
  shareSensitive: 'And among the answers that the law protects',
  shareConsent:
    'I agree that the sensitive answers that I ticked are shown to whom I give the link, until I revoke it or it expires',
  shareDays: 'For how long?',
  shareDurations: { 7: 'One week', 30: 'One month', 90: 'Three months' },
  shareMake: 'Make the link',
  shareLink: 'The link to give to this person',
  shareLinkHint: 'It is shown once.',
  shareUntil: (day) => `Until ${day}.`,
  shareOver: (day) => `This link has opened nothing since ${day}.`,
  shareShows: (parts) => `It shows: ${parts}.`,
  shareNeverOpened: 'Never opened.',
  shareOpened: (count, day) => (count === 1 ? `Opened once, on ${day}.` : `Opened ${count} times, last on ${day}.`),
  shareEnd: 'Take this link back',
  shareEnded: 'Link taken back: it no longer opens anything.',
  mails: 'Get my plan of the day by e-mail',
  mailsLead:
    'At 7 o’clock, on the days that you choose, we send you your plan of the day. One click in any message stops them all.',
  mailsNeedAddress: 'We need your e-mail address first: keep it above, then open this part again.',
  mailsDays: 'On which days?',
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  mailsDayMissing: 'Choose one day at least.',
  mailsAsk: 'Get my plan on these days',
  mailsStop: 'Stop the messages',
  mailStates: {
    UNCONFIRMED:
      'Your address is still to be confirmed: open the message that we have just sent, and follow its link. Look among the unwanted mail, too.',
    ACTIVE: 'Noted: your plan comes on these days, at 7 o’clock.',
    PAUSED: 'The messages have stopped, for want of a sign from you. The button brings them back.',
    STOPPED: 'No more messages will be sent to you.',
  },
  devices: 'The devices that open this plan',
  devicesLead: 'If you opened your plan on a device that you no longer use, shut it out.',
  thisDevice: 'This device.',
  onlyDevice: 'Nothing else opens your plan. To get back to it if you lose this device, keep an e-mail address above.',
  deviceSince: (day) => `A device added on ${day}.`,
  deviceUsed: (day) => `It last opened your plan on ${day}.`,
  closeDevice: 'Shut it out',
  deviceClosed: 'Done: this device no longer opens your plan.',
};

export const BESIDE_WORDS: Readonly<Record<Locale, BesideWords>> = { FR: vous, FR_TU: tu, EN: en };
