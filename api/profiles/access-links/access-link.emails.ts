import { FRENCH_TIME, inFrench } from '../../platform/clock';
import type { MailToSend, Paragraph } from '../../platform/mail/mail';
import type { Locale } from '../../targeting/language';

interface MailedLink {
  href: string;
  /** Of its profile. */
  createdAt: Date;
}

interface Words {
  subject: string;
  hello: string;
  /** Of one link, or of several. */
  lead: (count: number) => string;
  label: string;
  /** Of several links, each with the day of its profile. */
  labelOf: (createdAt: Date) => string;
  once: (count: number) => string;
  ignore: string;
  team: string;
}

const FRENCH = {
  subject: 'Votre lien pour retrouver votre plan',
  hello: 'Bonjour,',
  team: 'L’équipe',
  labelOf: (createdAt: Date) => `Ouvrir le profil créé le ${inFrench(createdAt, { dateStyle: 'long' })}`,
};

const WORDS: Readonly<Record<Locale, Words>> = {
  FR: {
    ...FRENCH,
    lead: (count) =>
      count === 1
        ? 'Vous avez demandé à retrouver votre plan. Voici le lien qui l’ouvre.'
        : 'Vous avez demandé à retrouver votre plan. Plusieurs profils ont été créés avec cette adresse : voici un lien pour chacun.',
    label: 'Ouvrir mon plan',
    once: (count) =>
      count === 1
        ? 'Il sert une seule fois, dans les 30 minutes. Ne le transmettez pas : il ouvre tout ce que vous nous avez dit.'
        : 'Chacun sert une seule fois, dans les 30 minutes. Ne les transmettez pas : ils ouvrent tout ce que vous nous avez dit.',
    ignore: 'Si vous n’avez rien demandé, vous pouvez ignorer ce message : rien ne change.',
  },
  FR_TU: {
    ...FRENCH,
    subject: 'Ton lien pour retrouver ton plan',
    lead: (count) =>
      count === 1
        ? 'Tu as demandé à retrouver ton plan. Voici le lien qui l’ouvre.'
        : 'Tu as demandé à retrouver ton plan. Plusieurs profils ont été créés avec cette adresse : voici un lien pour chacun.',
    label: 'Ouvrir mon plan',
    once: (count) =>
      count === 1
        ? 'Il sert une seule fois, dans les 30 minutes. Ne le transmets pas : il ouvre tout ce que tu nous as dit.'
        : 'Chacun sert une seule fois, dans les 30 minutes. Ne les transmets pas : ils ouvrent tout ce que tu nous as dit.',
    ignore: 'Si tu n’as rien demandé, tu peux ignorer ce message : rien ne change.',
  },
  EN: {
    subject: 'Your link to your plan',
    hello: 'Hello,',
    lead: (count) =>
      count === 1
        ? 'You asked to get back to your plan. This is the link that opens it.'
        : 'You asked to get back to your plan. Several profiles were made with this address: here is a link for each.',
    label: 'Open my plan',
    labelOf: (createdAt) =>
      `Open the profile made on ${createdAt.toLocaleString('en-GB', { timeZone: FRENCH_TIME, dateStyle: 'long' })}`,
    once: (count) =>
      count === 1
        ? 'It works once, within 30 minutes. Do not pass it on: it opens all that you have told us.'
        : 'Each works once, within 30 minutes. Do not pass them on: they open all that you have told us.',
    ignore: 'If you did not ask for it, you can ignore this message: nothing changes.',
    team: 'The team',
  },
};

/** The mail that brings a person back. It says nothing that they told us. */
export function accessLinkWords(
  locale: Locale,
  links: readonly MailedLink[],
): Pick<MailToSend, 'subject' | 'paragraphs' | 'language'> {
  const { subject, hello, lead, label, labelOf, once, ignore, team } = WORDS[locale];
  const paragraphs: Paragraph[] = links.map(({ href, createdAt }) => ({
    label: links.length === 1 ? label : labelOf(createdAt),
    href,
    as: 'BUTTON',
  }));
  return {
    subject,
    paragraphs: [hello, lead(links.length), ...paragraphs, once(links.length), ignore, team],
    language: locale === 'EN' ? 'en' : 'fr',
  };
}
