import { createHash } from 'node:crypto';
import type { Headers } from 'mailparser';
import { authorOf } from './author';
import type { MailAuthor } from './author';
import { automaticSign } from './automatic';
import { hasHoles, unscrambled, withOtherCharset } from './charsets';
import { clean, cleanLine } from './cleaning';
import { partsOf } from './parts';
import type { AttachmentNote, MailParts } from './parts';

export type { AttachmentNote } from './parts';

/** An incoming message, read independently of its MIME structure and charset. */
export interface IncomingMail {
  /** The id with its angle brackets; derived from the content when the message has none. */
  messageId: string;
  /** The ids of the messages that it answers. */
  answers: readonly string[];
  from: MailAuthor | null;
  subject: string;
  /** The whole text, including quoted messages; lines end with \n. Empty when there is none. */
  text: string;
  attachments: AttachmentNote[];
  /** The sign that a machine sent the message, or undefined. */
  automatic: string | undefined;
}

/** Reads a message. Rejects one that cannot be parsed, and TextTooLong where it has more than a megabyte of text. */
export async function readMail(raw: Buffer): Promise<IncomingMail> {
  const { headers, text, attachments } = await parsed(raw);
  return {
    messageId: messageIdOf(headers, raw),
    answers: [headers.get('in-reply-to'), headers.get('references')].flat().filter((id) => typeof id === 'string'),
    from: authorOf(headers),
    subject: cleanLine(unscrambled(subjectOf(headers))),
    text: tidied(text),
    attachments: attachments.map(({ name, size }) => ({ name: [...cleanLine(name)].slice(0, 200).join(''), size })),
    automatic: automaticSign(headers, text),
  };
}

/** Parses a message; when bytes do not fit the charset that it names, parses it again as windows-1252 and keeps that if every byte fits. */
async function parsed(raw: Buffer): Promise<MailParts> {
  const first = await partsOf(raw);
  if (!hasHoles(visible(first))) return first;
  const second = await partsOf(withOtherCharset(raw));
  return hasHoles(visible(second)) ? first : second;
}

function visible({ headers, text }: MailParts): string {
  return `${subjectOf(headers)}\n${text}`;
}

function subjectOf(headers: Headers): string {
  const subject = headers.get('subject');
  return typeof subject === 'string' ? subject : '';
}

function tidied(text: string): string {
  const lines = clean(text)
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trimEnd());
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function messageIdOf(headers: Headers, raw: Buffer): string {
  const messageId = headers.get('message-id');
  const given = /<[!-;=?-~]{1,240}>/.exec(typeof messageId === 'string' ? messageId : '')?.[0];
  return given ?? `<${createHash('sha256').update(raw).digest('hex')}@unnamed.invalid>`;
}
