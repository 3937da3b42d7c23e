import { durationInWords } from '../platform/language';
import type { MailToSend, Paragraph } from '../platform/mail/mail';
import type { ToldPlan } from '../plans';
import type { Locale } from '../targeting/language';
import { WEEKDAYS } from './weekdays.rules';
import type { Weekday } from './weekdays.rules';

type Words = Pick<MailToSend, 'subject' | 'paragraphs' | 'language'>;
type PlannedAction = ToldPlan['actions'][number];

export interface MailLinks {
  /** Where the person opens the plan. */
  plan: string;
  /** A page with a button, which also stops the mails by a bare POST. */
  stop: string;
  /** A page with a button. */
  goOn: string;
  /** Of an action. */
  action: (slug: string) => string;
}

/** Titles that stand in a mail; what else was done is counted. */
const MAX_TITLES = 5;

interface DailyMail {
  plan: ToldPlan;
  /** The titles of what was done in the last week, where the mail looks back. */
  done: readonly string[];
  days: readonly Weekday[];
  links: MailLinks;
  /** Whether it is the last one, unless the person gives a sign. */
  isLast: boolean;
}

interface Sentences {
  hello: string;
  team: string;
  /** Of days, in a row. */
  list: Intl.ListFormat;
  date: Intl.DateTimeFormat;
  everyDay: string;
  weekdays: readonly string[];
  /** Of the list of them. */
  onDays: (days: string) => string;
  confirm: { subject: string; lead: (days: string) => string; label: string; stops: string; ignore: string };
  subject: (day: string) => string;
  lead: (count: number) => string;
  week: (count: number, titles: string) => string;
  quote: (title: string) => string;
  others: (count: number) => string;
  about: (minutes: number) => string;
  why: string;
  checkIn: string;
  open: string;
  last: string;
  goOn: string;
  because: (days: string) => string;
  stop: string;
}

const FRENCH = {
  hello: 'Bonjour,',
  team: 'L’équipe',
  list: new Intl.ListFormat('fr', { type: 'conjunction' }),
  date: new Intl.DateTimeFormat('fr-FR', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }),
  everyDay: 'tous les jours',
  weekdays: ['le lundi', 'le mardi', 'le mercredi', 'le jeudi', 'le vendredi', 'le samedi', 'le dimanche'],
  onDays: (days: string) => days,
  quote: (title: string) => `« ${title} »`,
  others: (count: number) => (count === 1 ? 'une autre' : `${count} autres`),
  about: (minutes: number) => `Durée : environ ${durationInWords(minutes, 'fr')}.`,
  why: 'Pourquoi :',
  open: 'Ouvrir mon plan et répondre',
  goOn: 'Continuer à recevoir ces messages',
  stop: 'Ne plus recevoir ces messages',
};

const SENTENCES: Readonly<Record<Locale, Sentences>> = {
  FR: {
    ...FRENCH,
    confirm: {
      subject: 'Confirmez : votre plan du jour par e-mail',
      lead: (days) =>
        `Vous avez demandé à recevoir votre plan du jour à cette adresse, ${days} à 7 heures. Il reste un geste : ouvrez ce lien, puis appuyez sur le bouton.`,
      label: 'Confirmer mon adresse',
      stops: 'Le lien est valable deux jours. Chaque message permettra de tout arrêter d’un clic.',
      ignore: 'Si vous n’avez rien demandé, vous pouvez ignorer ce message : aucun autre ne suivra.',
    },
    subject: (day) => `Votre plan du ${day}`,
    week: (count, titles) =>
      `Ces sept derniers jours, vous avez fait ${count === 1 ? 'une action' : `${count} actions`} : ${titles}.`,
    lead: (count) =>
      count === 1
        ? 'Voici une action pour aujourd’hui, choisie d’après vos réponses.'
        : `Voici ${count} actions pour aujourd’hui, choisies d’après vos réponses. En faire une seule, c’est déjà avancer.`,
    checkIn:
      'Cela fait quelques semaines que vos réponses n’ont pas changé. Si votre situation n’est plus la même, dites-le depuis votre plan : vos conseils changeront avec elle.',
    last: 'Nos derniers messages sont restés sans signe de votre part. Pour ne pas vous encombrer, celui-ci est le dernier, sauf si vous ouvrez votre plan ou si vous nous dites de continuer.',
    because: (days) => `Vous recevez ce message parce que vous l’avez demandé, ${days} à 7 heures.`,
  },
  FR_TU: {
    ...FRENCH,
    confirm: {
      subject: 'Confirme : ton plan du jour par e-mail',
      lead: (days) =>
        `Tu as demandé à recevoir ton plan du jour à cette adresse, ${days} à 7 heures. Il reste un geste : ouvre ce lien, puis appuie sur le bouton.`,
      label: 'Confirmer mon adresse',
      stops: 'Le lien est valable deux jours. Chaque message permettra de tout arrêter d’un clic.',
      ignore: 'Si tu n’as rien demandé, tu peux ignorer ce message : aucun autre ne suivra.',
    },
    subject: (day) => `Ton plan du ${day}`,
    week: (count, titles) =>
      `Ces sept derniers jours, tu as fait ${count === 1 ? 'une action' : `${count} actions`} : ${titles}.`,
    lead: (count) =>
      count === 1
        ? 'Voici une action pour aujourd’hui, choisie d’après tes réponses.'
        : `Voici ${count} actions pour aujourd’hui, choisies d’après tes réponses. En faire une seule, c’est déjà avancer.`,
    checkIn:
      'Cela fait quelques semaines que tes réponses n’ont pas changé. Si ta situation n’est plus la même, dis-le depuis ton plan : tes conseils changeront avec elle.',
    last: 'Nos derniers messages sont restés sans signe de ta part. Pour ne pas t’encombrer, celui-ci est le dernier, sauf si tu ouvres ton plan ou si tu nous dis de continuer.',
    because: (days) => `Tu reçois ce message parce que tu l’as demandé, ${days} à 7 heures.`,
  },
  EN: {
    hello: 'Hello,',
    team: 'The team',
    list: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
    date: new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }),
    everyDay: 'every day',
    weekdays: WEEKDAYS.map((day) => `${day.charAt(0)}${day.slice(1).toLowerCase()}s`),
    onDays: (days) => `on ${days}`,
    confirm: {
      subject: 'Please confirm: your plan of the day by e-mail',
      lead: (days) =>
        `You asked to receive your plan of the day at this address, ${days} at 7 o’clock. One step is left: open this link, then press the button.`,
      label: 'Confirm my address',
      stops: 'The link is valid for two days. Each mail will let you stop them all with one click.',
      ignore: 'If you did not ask for it, you can ignore this message: no other will follow.',
    },
    subject: (day) => `Your plan for ${day}`,
    week: (count, titles) =>
      `In the last seven days you did ${count === 1 ? 'one action' : `${count} actions`}: ${titles}.`,
    quote: (title) => `“${title}”`,
    others: (count) => (count === 1 ? 'one more' : `${count} more`),
    lead: (count) =>
      count === 1
        ? 'Here is one action for today, chosen from your answers.'
        : `Here are ${count} actions for today, chosen from your answers. Doing just one is a step forward.`,
    about: (minutes) => `It takes about ${durationInWords(minutes, 'en')}.`,
    why: 'Why:',
    open: 'Open my plan and answer',
    checkIn:
      'Your answers have not changed for some weeks. If your situation is no longer the same, say so in your plan: your advice will change with it.',
    last: 'We have had no sign from you since the last messages. So as not to fill your mailbox, this is the last one, unless you open your plan or tell us to go on.',
    goOn: 'Keep receiving these messages',
    because: (days) => `You receive this message because you asked for it, ${days} at 7 o’clock.`,
    stop: 'Stop these messages',
  },
};

/** Asks whoever reads the address whether they want the mails. It says nothing that the person told us. */
export function confirmationWords(locale: Locale, { days, href }: { days: readonly Weekday[]; href: string }): Words {
  const sentences = SENTENCES[locale];
  const { subject, lead, label, stops, ignore } = sentences.confirm;
  const { hello, team } = sentences;
  return {
    subject,
    paragraphs: [hello, lead(daysIn(sentences, days)), { label, href, as: 'BUTTON' }, stops, ignore, team],
    language: languageOf(locale),
  };
}

/** The plan of a day. Its subject, which telephones show to whoever is near, says nothing of what it holds. */
export function dailyWords(locale: Locale, { plan, done, days, links, isLast }: DailyMail): Words {
  const sentences = SENTENCES[locale];
  const { hello, lead, checkIn, open, last, goOn, because, stop, team } = sentences;
  const goingOn: Paragraph[] = isLast ? [last, { label: goOn, href: links.goOn }] : [];
  return {
    subject: sentences.subject(dayInWords(sentences, plan.date)),
    paragraphs: [
      hello,
      ...(done.length === 0 ? [] : [weekIn(sentences, done)]),
      ...(plan.actions.length === 0 ? [] : [lead(plan.actions.length)]),
      ...(plan.note === null ? [] : [plan.note]),
      ...plan.actions.flatMap((action) => actionIn(sentences, action, links)),
      ...(plan.isCheckInDue ? [checkIn] : []),
      { label: open, href: links.plan, as: 'BUTTON' },
      ...goingOn,
      because(daysIn(sentences, days)),
      { label: stop, href: links.stop },
      team,
    ],
    language: languageOf(locale),
  };
}

function weekIn({ week, quote, others, list }: Sentences, done: readonly string[]): string {
  const more = done.length - MAX_TITLES;
  const titles = done.slice(0, MAX_TITLES).map(quote);
  return week(done.length, list.format(more > 0 ? [...titles, others(more)] : titles));
}

function actionIn({ about, why }: Sentences, action: PlannedAction, links: MailLinks): Paragraph[] {
  const { title, summary, minutes, reasons, slug } = action;
  const reason = reasons.length === 0 ? [] : [`${why} ${reasons.join(' ')}`];
  return [
    { label: title, href: links.action(slug), as: 'HEADING' },
    [summary, ...(minutes === null ? [] : [about(minutes)])].join('\n'),
    ...reason,
  ];
}

/** "le lundi et le jeudi". */
function daysIn({ list, weekdays, onDays, everyDay }: Sentences, days: readonly Weekday[]): string {
  if (days.length === WEEKDAYS.length) return everyDay;
  return onDays(list.format(days.map((day) => weekdays[WEEKDAYS.indexOf(day)] ?? '')));
}

/** French says "mardi 1er décembre", which Intl writes "mardi 1 décembre". */
function dayInWords({ date }: Sentences, day: string): string {
  const words = date.format(new Date(`${day}T12:00:00Z`));
  return date.resolvedOptions().locale.startsWith('fr') ? words.replace(/ 1 /, ' 1er ') : words;
}

function languageOf(locale: Locale): 'fr' | 'en' {
  return locale === 'EN' ? 'en' : 'fr';
}
