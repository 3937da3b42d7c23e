import type { MailToSend, Paragraph } from '../../platform/mail/mail';
import { cleanLine } from '../../platform/mail/reading/cleaning';
import type { MailFault } from '../intake/email-submission.rules';
import { RECOMMENDATION_KIND } from '../triage/moderation.rules';
import type { ContributionKind, ContributionSource, ContributionStatus } from '../vocabulary.rules';

/** Subject and text of a mail; the recipient and the thread are added when it is sent. */
export type MailContent = Pick<MailToSend, 'subject' | 'paragraphs'>;

interface MailContext {
  /** Of the contributor: line breaks in it could pass for paragraphs and links of ours, so that a mail gives it in one line. */
  title: string;
  /** Null when the link cannot be recovered; the mail then goes without it. */
  trackingLink: string | null;
  /** Whether an answer by e-mail would arrive. */
  takesAnswers: boolean;
}

const HELLO = 'Bonjour,';
const TEAM = 'Bien à vous,\nL’équipe';
/** No row says in which language somebody reads: whoever reads no French finds the English below it. */
const IN_ENGLISH = 'In English:';
const ANSWER = 'Pour nous répondre, répondez simplement à ce message.';

/** Anybody can give a stranger's address: the receipt holds no word that was sent to us, neither the title nor the name of a file. */
export function receiptWords({
  trackingLink,
  takesAnswers,
  source,
  attachmentCount,
}: Omit<MailContext, 'title'> & { source: ContributionSource; attachmentCount: number }): MailContent {
  return {
    subject: 'Merci pour votre contribution',
    paragraphs: paragraphsOf([
      HELLO,
      'Merci d’avoir pris le temps de nous écrire. Nous avons bien reçu votre contribution. Quelqu’un de l’équipe va la lire et vous répondra.',
      attachmentCount === 0
        ? null
        : 'Nous lisons le message lui-même, et n’avons pas gardé ce qui y était joint. Si c’est utile, dites-nous en quelques mots ce qui s’y trouve.',
      source === 'EMAIL'
        ? 'Si vos mots peuvent aider d’autres personnes, nous les mettrons en forme et les publierons sans votre nom. Vous préférez que nous n’en fassions rien ? Vous pouvez retirer votre contribution quand vous le voulez.'
        : null,
      trackingLink === null
        ? null
        : 'Avec le lien ci-dessous, vous voyez où elle en est, vous pouvez la retirer, ou faire effacer vos coordonnées. Il est à vous : ne le transmettez pas.',
      follow(trackingLink),
      takesAnswers ? 'Pour ajouter quelque chose, répondez simplement à ce message.' : null,
      'Si vous ne nous avez rien envoyé, vous pouvez ignorer ce message.',
      TEAM,
    ]),
  };
}

const SUBJECTS: Readonly<Partial<Record<ContributionStatus, string>>> = {
  NEEDS_CORRECTION: 'Une question sur votre contribution',
  REFUSED: 'Notre réponse à votre contribution',
  PUBLISHED: 'Votre contribution est publiée',
};

/** The mail that carries a message of the team word for word. */
export function messageWords({
  title,
  trackingLink,
  takesAnswers,
  status,
  body,
  bodyEn = null,
}: MailContext & { status: ContributionStatus; body: string; bodyEn?: string | null }): MailContent {
  const isPublished = status === 'PUBLISHED';
  return {
    subject: SUBJECTS[status] ?? 'Un message sur votre contribution',
    paragraphs: paragraphsOf([
      HELLO,
      isPublished ? null : `Nous vous écrivons au sujet de votre contribution « ${cleanLine(title)} ».`,
      ...paragraphsIn(body),
      ...(bodyEn === null ? [] : [IN_ENGLISH, ...paragraphsIn(bodyEn)]),
      takesAnswers ? ANSWER : null,
      status === 'NEEDS_CORRECTION' && trackingLink !== null
        ? 'Le lien ci-dessous vous permet de répondre et de corriger votre texte.'
        : null,
      follow(trackingLink),
      TEAM,
    ]),
  };
}

interface Accepted extends Pick<MailContext, 'title' | 'trackingLink'> {
  kind: ContributionKind;
}

/** Advice becomes a recommendation, which the contributor hears of again. */
export function acceptedWords({ title, trackingLink, kind }: Accepted): MailContent {
  return {
    subject: 'Votre contribution est retenue',
    paragraphs: paragraphsOf([
      HELLO,
      `Bonne nouvelle : nous avons retenu votre contribution « ${cleanLine(title)} ». Merci beaucoup !`,
      RECOMMENDATION_KIND[kind] !== null
        ? 'L’équipe va maintenant la mettre en forme, et nous vous écrirons quand elle sera publiée.'
        : 'L’équipe va maintenant regarder comment s’en servir, et vous écrira si elle a une question.',
      follow(trackingLink),
      TEAM,
    ]),
  };
}

/** The same mail for whoever decides: its link is the contributor's alone. */
export function acceptancePreview({ title, kind }: Omit<Accepted, 'trackingLink'>): string {
  return acceptedWords({ title, kind, trackingLink: null }).paragraphs.join('\n\n');
}

export interface PublishedContribution {
  title: string;
  /** Whom the advice is for, in plain French; null when it is for everybody. */
  situation: string | null;
  adviceLink: string;
  /** Whether the contributor's name is public. The message does not repeat the name, because it outlives an erasure. */
  isNamed: boolean;
}

/** The message about a publication, shown on the follow-up page and sent by e-mail. */
export function publishedMessage({ title, situation, adviceLink, isNamed }: PublishedContribution): string {
  return [
    'Votre contribution est publiée. Merci : elle peut maintenant aider d’autres personnes. Voici ce que nous en avons gardé.',
    `« ${cleanLine(title)} »`,
    situation === null
      ? 'Nous proposons ce conseil à tout le monde.'
      : `Nous proposons ce conseil aux personnes dans cette situation : ${situation}.`,
    isNamed ? 'Comme vous l’avez accepté, votre nom y figure.' : 'Votre nom n’y figure pas.',
    `Lire le conseil publié :\n${adviceLink}`,
  ].join('\n\n');
}

const FAULTS: Readonly<Record<MailFault, string>> = {
  EMPTY:
    'Nous n’y avons trouvé aucun texte. Nous ne lisons ni les pièces jointes ni les images : écrivez ce que vous avez à dire dans le message lui-même.',
  TOO_SHORT:
    'Il est un peu trop court pour que quelqu’un puisse s’en servir. Dites-nous en une phrase ou deux quoi faire, et quand cela aide.',
  TOO_LONG:
    'Il est trop long : nous prenons 5 000 caractères au plus, soit à peu près deux pages. Envoyez-nous l’essentiel, ou plusieurs messages, un par idée.',
  UNREADABLE:
    'Une partie des lettres nous est arrivée illisible. Envoyez-le de nouveau en texte simple, ou passez par notre formulaire.',
};

/** The link that somebody asked for. It may be a stranger's address: the mail holds no word that was sent to us. */
export function linkWords(trackingLink: string): MailContent {
  return {
    subject: 'Votre lien de suivi',
    paragraphs: paragraphsOf([
      HELLO,
      'Vous avez demandé à recevoir le lien qui permet de suivre votre contribution. Le voici. Il est à vous : ne le transmettez pas.',
      follow(trackingLink),
      'Nous n’avons pas gardé cette adresse. Si vous n’avez rien demandé, vous pouvez ignorer ce message.',
      TEAM,
    ]),
  };
}

/** The answer to an e-mail that cannot be kept. */
export function faultWords(fault: MailFault, formLink: string): MailContent {
  return {
    subject: 'Nous n’avons pas pu garder votre message',
    paragraphs: [
      HELLO,
      `Merci de nous avoir écrit. Nous n’avons malheureusement pas pu garder votre message. ${FAULTS[fault]}`,
      { label: 'Passer par le formulaire', href: formLink, as: 'BUTTON' },
      TEAM,
    ],
  };
}

function follow(trackingLink: string | null): Paragraph | null {
  return trackingLink === null ? null : { label: 'Suivre votre contribution', href: trackingLink, as: 'BUTTON' };
}

function paragraphsIn(body: string): Paragraph[] {
  return body.split(/\n{2,}/).map(withLink);
}

/** A paragraph of a label, a colon and an address on the next line becomes a link. */
function withLink(paragraph: string): Paragraph {
  const [, label, href] = /^(.+?) ?:\n(https?:\/\/\S+)$/.exec(paragraph) ?? [];
  return label === undefined || href === undefined ? paragraph : { label, href };
}

function paragraphsOf(paragraphs: readonly (Paragraph | null)[]): Paragraph[] {
  return paragraphs.filter((paragraph) => paragraph !== null);
}
