import { inFrench } from '../../platform/clock';
import type { MailToSend } from '../../platform/mail/mail';
import type { Locale } from '../../targeting/language';
import type { NoticeKind } from './expiry.rules';

interface Words {
  subject: Readonly<Record<NoticeKind, string>>;
  hello: string;
  lead: (day: string) => string;
  keep: string;
  label: string;
  leave: string;
  team: string;
}

const FRENCH = { hello: 'Bonjour,', label: 'Retrouver mon plan', team: 'L’équipe' };

const WORDS: Readonly<Record<Locale, Words>> = {
  FR: {
    ...FRENCH,
    subject: {
      FIRST: 'Voulez-vous garder votre plan ?',
      LAST: 'Votre plan sera bientôt effacé',
    },
    lead: (day) =>
      `Vous n’avez pas ouvert votre plan depuis près de deux ans. Nous ne gardons pas sans raison ce que l’on nous confie : le ${day}, vos réponses, votre plan et cette adresse seront effacés.`,
    keep: 'Pour les garder, il suffit d’ouvrir votre plan avant cette date. Si votre navigateur ne l’ouvre plus, demandez un lien sur la page, avec cette adresse.',
    leave: 'Si vous n’en avez plus besoin, vous n’avez rien à faire.',
  },
  FR_TU: {
    ...FRENCH,
    subject: {
      FIRST: 'Veux-tu garder ton plan ?',
      LAST: 'Ton plan sera bientôt effacé',
    },
    lead: (day) =>
      `Tu n’as pas ouvert ton plan depuis près de deux ans. Nous ne gardons pas sans raison ce que l’on nous confie : le ${day}, tes réponses, ton plan et cette adresse seront effacés.`,
    keep: 'Pour les garder, il suffit d’ouvrir ton plan avant cette date. Si ton navigateur ne l’ouvre plus, demande un lien sur la page, avec cette adresse.',
    leave: 'Si tu n’en as plus besoin, tu n’as rien à faire.',
  },
  EN: {
    subject: {
      FIRST: 'Do you want to keep your plan?',
      LAST: 'Your plan will soon be erased',
    },
    hello: 'Hello,',
    lead: (day) =>
      `You have not opened your plan for almost two years. We do not keep without a reason what people entrust to us: on ${day}, your answers, your plan and this address will be erased.`,
    keep: 'To keep them, just open your plan before that day. If your browser no longer opens it, ask for a link on the page, with this address.',
    label: 'Get back to my plan',
    leave: 'If you no longer need them, there is nothing to do.',
    team: 'The team',
  },
};

/** `day`: ISO day of the erasure. It says nothing that the person told us. */
export function expiryWords(
  locale: Locale,
  { kind, day, href }: { kind: NoticeKind; day: string; href: string },
): Pick<MailToSend, 'subject' | 'paragraphs' | 'language'> {
  const { subject, hello, lead, keep, label, leave, team } = WORDS[locale];
  const at = new Date(`${day}T12:00:00Z`);
  const words =
    locale === 'EN'
      ? at.toLocaleString('en-GB', { timeZone: 'UTC', dateStyle: 'long' })
      : inFrench(at, { dateStyle: 'long' });
  return {
    subject: subject[kind],
    paragraphs: [hello, lead(words), keep, { label, href, as: 'BUTTON' }, leave, team],
    language: locale === 'EN' ? 'en' : 'fr',
  };
}
