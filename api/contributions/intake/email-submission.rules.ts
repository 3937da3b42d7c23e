import type { AttachmentNote, IncomingMail } from '../../platform/mail/reading/incoming';
import { isGreeting, withoutHistory } from '../../platform/mail/reading/quotes';
import { withoutProgramLines } from '../../platform/mail/reading/signatures';
import type { ContributionKind } from '../vocabulary.rules';
import { kindOf, withoutMarks } from './mail-subject.rules';

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

/**
 * Reads a first e-mail as a new contribution. The words are kept to the letter, with what they quote: it may be the advice. The line of a mail
 * program is no word of it, nor is our own mail below an answer to it.
 */
export function parseSubmission(
  { subject, text: whole, attachments }: IncomingMail,
  { answersUs = false } = {},
): EmailSubmission | MailFault {
  const words = withoutMarks(subject);
  const text = answersUs ? withoutHistory(whole) : withoutProgramLines(whole.split('\n')).join('\n').trim();
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

/** The subject; where it is missing or says too little, the beginning of the text. */
function titleOf(words: string, text: string): string {
  if (lengthOf(words) >= TITLE.shortest) return shortened(words);
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  // "Bonjour," tells nothing of what follows.
  const first = lines.find((line) => !isGreeting(line)) ?? '';
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
