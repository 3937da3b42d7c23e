import type { AttachmentNote, IncomingMail } from '../../platform/mail/reading/incoming';
import { withoutHistory } from '../../platform/mail/reading/quotes';
import type { ContributionKind } from '../vocabulary.rules';

export const MIN_BODY_LENGTH = 20;
export const MAX_BODY_LENGTH = 5000;
const TITLE = { shortest: 5, longest: 120 };

/** Why an e-mail is not kept; its sender is told. */
export type MailFault = 'EMPTY' | 'TOO_SHORT' | 'TOO_LONG' | 'UNREADABLE';

export interface EmailSubmission {
  kind: ContributionKind;
  title: string;
  body: string;
  attachments: AttachmentNote[];
}

/** Reads a first e-mail as a new contribution. The text is kept to the letter, with what it quotes. */
export function parseSubmission({ subject, text, attachments }: IncomingMail): EmailSubmission | MailFault {
  const words = withoutMarks(subject);
  // A subject too long for a title is kept at the top of the body.
  const body = lengthOf(words) > TITLE.longest && text !== '' ? `${words}\n\n${text}` : text;
  return bodyFault(body) ?? { kind: kindOf(subject), title: titleOf(words, text), body, attachments };
}

/** The answer in an e-mail, without the earlier messages quoted below it. */
export function replyIn({ text }: IncomingMail): { body: string } | MailFault {
  const body = withoutHistory(text);
  if (body === '') return 'EMPTY';
  if (body.includes('\uFFFD')) return 'UNREADABLE';
  return lengthOf(body) > MAX_BODY_LENGTH ? 'TOO_LONG' : { body };
}

function bodyFault(body: string): MailFault | undefined {
  if (body === '') return 'EMPTY';
  if (body.includes('\uFFFD')) return 'UNREADABLE';
  if (lengthOf(body) < MIN_BODY_LENGTH) return 'TOO_SHORT';
  return lengthOf(body) > MAX_BODY_LENGTH ? 'TOO_LONG' : undefined;
}

/** In characters, as GraphQL clients count, not in UTF-16 units. */
function lengthOf(text: string): number {
  return [...text].length;
}

function withoutMarks(subject: string): string {
  return subject.replace(/^(?:(?:re|ré|rep|réf|fw|fwd|tr)\s*(?:\[\d+\])?\s*:\s*)+/i, '').trim();
}

/** The subject; where it is missing or says too little, the beginning of the text. */
function titleOf(words: string, text: string): string {
  if (lengthOf(words) >= TITLE.shortest) return shortened(words);
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  // "Bonjour," tells nothing of what follows.
  const [first = ''] = lines.filter(
    (line) => !/^(?:bonjour|bonsoir|salut|hello|madame|monsieur|chère|cher)\b.{0,30}$/i.test(line),
  );
  return shortened(lengthOf(first) >= TITLE.shortest ? first : text.replace(/\s+/g, ' '));
}

/** Cut between two words where there are some. */
function shortened(text: string): string {
  const characters = [...text];
  if (characters.length <= TITLE.longest) return text;
  const cut = characters.slice(0, TITLE.longest - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > cut.length / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** Kinds that a subject may name at its beginning: "Stratégie : …", "[Données] …". */
const NAMED: readonly (readonly [RegExp, ContributionKind])[] = [
  [/^strategies?$/, 'STRATEGY'],
  [/^(?:actions?|astuces?|conseils?|idees?|bons? plans?)$/, 'ACTION'],
  [/^(?:donnees?|jeux? de donnees|data)$/, 'DATA'],
  [/^services?$/, 'SERVICE'],
  [/^(?:code|logiciels?)$/, 'CODE'],
];

/** ACTION, as most advice is, unless the subject names the kind before a colon or in brackets; anywhere else those words mean too many things. */
function kindOf(subject: string): ContributionKind {
  const folded = withoutMarks(subject).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const [, between, before] = /^(?:\[([^\]]{1,30})\]|([^:]{1,30}?)\s*:)/.exec(folded) ?? [];
  const name = (between ?? before ?? '').trim();
  return NAMED.find(([pattern]) => pattern.test(name))?.[1] ?? 'ACTION';
}
