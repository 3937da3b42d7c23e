import type { Locale } from '../../generated/graphql';

/** The words of what is loaded with the plan: to somebody whom one calls "vous". */
const vous = {
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
};

export type BesideWords = typeof vous;

const tu: BesideWords = {
  ...vous,
  calendarLead:
    'Nous te donnons une adresse : ton agenda s’y abonne, et affiche tes actions chaque jour, sans dire pourquoi. Toute personne qui a cette adresse peut lire tes actions.',
  calendarSince: (day: string) => `Ton agenda lit ton plan depuis le ${day}.`,
  calendarAddress: 'L’adresse à donner à ton agenda',
  calendarHint: 'Garde-la : elle n’est montrée qu’une fois. Dans ton agenda, cherche « S’abonner à un agenda ».',
  sharesLead:
    'Avec un lien, la personne qui t’accompagne voit ce que tu coches, à jour au moment où elle l’ouvre. Elle peut te proposer une action. Tu peux retirer le lien à tout moment.',
};

const en: BesideWords = {
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
};

export const BESIDE_WORDS: Readonly<Record<Locale, BesideWords>> = { FR: vous, FR_TU: tu, EN: en };
