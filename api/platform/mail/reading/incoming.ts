import { createHash } from 'node:crypto';
import { simpleParser } from 'mailparser';
import type { ParsedMail } from 'mailparser';
import { automaticSign } from './automatic';
import { hasHoles, unscrambled, withOtherCharset } from './charsets';
import { plainText } from './html-text';

export interface AttachmentNote {
  name: string;
  /** In bytes, decoded. */
  size: number;
}

/** What somebody wrote, whatever the form it came in. */
export interface IncomingMail {
  /** With its angle brackets; made of the content where the mail has none. */
  messageId: string;
  from: { address: string; name: string | null } | null;
  subject: string;
  /** Whole, with what it quotes; lines end with \n. Empty where there are no words. */
  text: string;
  attachments: AttachmentNote[];
  /** Why it counts as sent by a machine, or undefined. */
  automatic: string | undefined;
}

const NO_SURPRISE = {
  skipHtmlToText: true,
  skipTextToHtml: true,
  skipTextLinks: true,
  skipImageLinks: true,
  keepCidLinks: true,
  checksumAlgo: false,
  maxChildNodes: 200,
} as const;

/** Rejects what no reader could take apart: more than 200 parts, a head of more than a megabyte. */
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
    text: wordsOf(mail, raw),
    attachments: mail.attachments.map(({ filename, contentType, size }) => ({
      name: clean(filename ?? contentType).slice(0, 200),
      size,
    })),
    automatic: automaticSign(mail.headers),
  };
}

/** Read again as windows-1252 where bytes do not fit the charset that the mail names, if that leaves no hole. */
async function parsed(raw: Buffer): Promise<ParsedMail> {
  const first = await simpleParser(raw, NO_SURPRISE);
  if (!hasHoles(visible(first))) return first;
  const second = await simpleParser(withOtherCharset(raw), NO_SURPRISE);
  return hasHoles(visible(second)) ? first : { ...second, headers: first.headers };
}

function visible({ subject, text, html }: ParsedMail): string {
  return `${subject ?? ''}\n${text ?? ''}\n${html || ''}`;
}

/** The text; else what the HTML says. Beside each other, as some programs write around an attachment, both. */
function wordsOf({ text = '', html }: ParsedMail, raw: Buffer): string {
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

/** Without what a database cannot hold, a reader cannot see, or a byte order mark. */
function clean(text: string): string {
  // oxlint-disable-next-line no-control-regex -- they are what is taken out
  return text.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFEFF]/g, '');
}

function messageIdOf({ messageId }: ParsedMail, raw: Buffer): string {
  const given = /<[!-;=?-~]{1,240}>/.exec(messageId ?? '')?.[0];
  return given ?? `<${createHash('sha256').update(raw).digest('hex')}@unnamed.invalid>`;
}
