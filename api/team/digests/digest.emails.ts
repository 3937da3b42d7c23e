import type { Language } from '../../platform/language';
import type { MailToSend, Paragraph } from '../../platform/mail/mail';
import type { DigestFrequency } from './digest.types';

/** Notices that one mail tells; it counts the others. */
export const MAX_DIGEST_NOTICES = 30;

export interface DigestLine {
  text: string;
  /** Where it leads to. */
  href: string;
}

interface Digest {
  frequency: DigestFrequency;
  /** Those not mailed before, newest first. */
  lines: readonly DigestLine[];
  /** How many are unread in all. */
  unread: number;
  pages: { notices: string; settings: string };
}

interface Sentences {
  hello: string;
  subject: (count: number) => string;
  lead: (count: number) => string;
  others: (count: number) => string;
  inAll: (unread: number) => string;
  open: string;
  because: Readonly<Record<DigestFrequency, string>>;
  change: string;
  team: string;
}

const SENTENCES: Readonly<Record<Language, Sentences>> = {
  fr: {
    hello: 'Bonjour,',
    subject: (count) =>
      count === 1 ? 'Coulisses : 1 nouvel avis à lire' : `Coulisses : ${count} nouveaux avis à lire`,
    lead: (count) =>
      count === 1
        ? 'Voici un avis que vous n’avez pas encore lu.'
        : 'Voici les avis que vous n’avez pas encore lus, les plus récents d’abord.',
    others: (count) => (count === 1 ? 'Et un autre.' : `Et ${count} autres.`),
    inAll: (unread) => `Avec ceux d’avant, vous avez ${unread} avis à lire.`,
    open: 'Ouvrir tous mes avis',
    because: {
      NONE: '',
      WORKING_DAYS:
        'Vous recevez ce message parce que vous l’avez choisi, chaque matin de travail où il y a du nouveau.',
      WEEKLY: 'Vous recevez ce message parce que vous l’avez choisi, chaque semaine où il y a du nouveau.',
    },
    change: 'Changer ou arrêter ces messages',
    team: 'L’équipe',
  },
  en: {
    hello: 'Hello,',
    subject: (count) =>
      count === 1 ? 'Back-office: 1 new notice to read' : `Back-office: ${count} new notices to read`,
    lead: (count) =>
      count === 1
        ? 'Here is a notice that you have not read yet.'
        : 'Here are the notices that you have not read yet, newest first.',
    others: (count) => (count === 1 ? 'And one more.' : `And ${count} more.`),
    inAll: (unread) => `With those of before, you have ${unread} notices to read.`,
    open: 'Open all my notices',
    because: {
      NONE: '',
      WORKING_DAYS: 'You receive this message because you chose to, each working morning on which there is news.',
      WEEKLY: 'You receive this message because you chose to, each week in which there is news.',
    },
    change: 'Change or stop these messages',
    team: 'The team',
  },
};

/** What somebody has not read yet, each with the place that it is about. */
export function digestWords(
  language: Language,
  { frequency, lines, unread, pages }: Digest,
): Pick<MailToSend, 'subject' | 'paragraphs' | 'language'> {
  const { hello, subject, lead, others, inAll, open, because, change, team } = SENTENCES[language];
  const told: Paragraph[] = lines.slice(0, MAX_DIGEST_NOTICES).map(({ text, href }) => ({ label: text, href }));
  const left = lines.length - told.length;
  return {
    subject: subject(lines.length),
    paragraphs: [
      ...[hello, lead(lines.length)],
      ...told,
      ...(left === 0 ? [] : [others(left)]),
      ...(unread === lines.length ? [] : [inAll(unread)]),
      { label: open, href: pages.notices, as: 'BUTTON' },
      because[frequency],
      { label: change, href: pages.settings },
      team,
    ],
    language,
  };
}
