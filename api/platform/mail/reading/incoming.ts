import { createHash } from 'node:crypto';
import { simpleParser } from 'mailparser';
import type { ParsedMail } from 'mailparser';
import { automaticSign } from './automatic';
import { hasHoles, unscrambled, withOtherCharset } from './charsets';
import { plainText } from './html-text';

export interface AttachmentNote {
  name: string;
  /** The size of the decoded file in bytes. */
  size: number;
}

/** An incoming message, read independently of its MIME structure and charset. */
export interface IncomingMail {
  /** The id with its angle brackets; derived from the content when the message has none. */
  messageId: string;
  from: { address: string; name: string | null } | null;
  subject: string;
  /** The whole text, including quoted messages; lines end with \n. Empty when there is none. */
  text: string;
  attachments: AttachmentNote[];
  /** The sign that a machine sent the message, or undefined. */
  automatic: string | undefined;
}

const PARSER_OPTIONS = {
  skipHtmlToText: true,
  skipTextToHtml: true,
  skipTextLinks: true,
  skipImageLinks: true,
  keepCidLinks: true,
  checksumAlgo: false,
  maxChildNodes: 200,
} as const;

/** Reads a message. Rejects one that cannot be parsed: more than 200 parts, or headers of more than a megabyte. */
export async function readMail(raw: Buffer): Promise<IncomingMail> {
  const mail = await parsed(raw);
  const [author] = mail.from?.value ?? [];
  const address = author?.address?.trim() ?? '';
  return {
    messageId: messageIdOf(mail, raw),
    from: address === '' ? null : { address, name: clean(author?.name ?? '').trim() || null },
    subject: clean(mail.subject ?? '')
      .replace(/\s+/g, ' ')
      .trim(),
    text: bodyOf(mail, raw),
    attachments: mail.attachments.map(({ filename, contentType, size }) => ({
      name: clean(filename ?? contentType).slice(0, 200),
      size,
    })),
    automatic: automaticSign(mail.headers),
  };
}

/** Parses a message; when bytes do not fit the charset that it names, parses it again as windows-1252 and keeps that if every byte fits. */
async function parsed(raw: Buffer): Promise<ParsedMail> {
  const first = await simpleParser(raw, PARSER_OPTIONS);
  if (!hasHoles(visible(first))) return first;
  const second = await simpleParser(withOtherCharset(raw), PARSER_OPTIONS);
  return hasHoles(visible(second)) ? first : { ...second, headers: first.headers };
}

function visible({ subject, text, html }: ParsedMail): string {
  return `${subject ?? ''}\n${text ?? ''}\n${html || ''}`;
}

/** Returns the text part, or else the text of the HTML part. Returns both when they are not alternatives, as some programs write around an attachment. */
function bodyOf({ text = '', html }: ParsedMail, raw: Buffer): string {
  const written = tidied(unscrambled(text));
  const isAlternative = /multipart\/alternative/i.test(raw.toString('latin1'));
  if (!html || (written !== '' && isAlternative)) return written;
  return [written, tidied(plainText(unscrambled(html)))].filter((part) => part !== '').join('\n\n');
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

/** Removes characters that a database cannot store or a reader cannot see. */
function clean(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these characters are removed
  return text.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFEFF]/g, '');
}

function messageIdOf({ messageId }: ParsedMail, raw: Buffer): string {
  const given = /<[!-;=?-~]{1,240}>/.exec(messageId ?? '')?.[0];
  return given ?? `<${createHash('sha256').update(raw).digest('hex')}@unnamed.invalid>`;
}
