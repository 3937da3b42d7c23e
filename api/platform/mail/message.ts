import type { SendMailOptions } from 'nodemailer';
import { htmlOf } from './html';
import type { Typesetter } from './html';
import type { Mail, Paragraph } from './mail';

/** Makes the Message-ID of a message sent from this address; answers refer to it. */
export function messageIdOf(id: string, from: string): string {
  return `<${id}@${from.slice(from.lastIndexOf('@') + 1)}>`;
}

/** Makes the message for nodemailer, with the same paragraphs as text and as HTML. */
export function messageOf(
  { id, to, subject, paragraphs, language = 'fr', replyTo, unsubscribe, inReplyTo, references }: Mail,
  from: string,
): SendMailOptions {
  const set: Typesetter = language === 'fr' ? typeset : (text) => text;
  const title = set(subject.replace(/\s+/g, ' ').trim());
  return {
    messageId: messageIdOf(id, from),
    // Addresses are objects, because a string would be read as a list of addresses.
    from: { name: '', address: from },
    to: { name: '', address: to },
    subject: title,
    text: `${paragraphs.map((paragraph) => asText(paragraph, set)).join('\n\n')}\n`,
    html: htmlOf({ title, language, paragraphs, set }),
    headers: { 'Auto-Submitted': 'auto-generated', ...(unsubscribe === undefined ? {} : oneClick(unsubscribe)) },
    ...(replyTo === undefined ? {} : { replyTo: { name: '', address: replyTo } }),
    ...(inReplyTo === undefined ? {} : { inReplyTo }),
    ...(references === undefined ? {} : { references: [...references] }),
    // nodemailer must not read files or fetch addresses that a message names.
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** What mail programs show their button for (RFC 2369, RFC 8058). */
function oneClick(href: string): Record<string, string> {
  return { 'List-Unsubscribe': `<${href}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}

function asText(paragraph: Paragraph, set: Typesetter): string {
  if (typeof paragraph === 'string') return set(paragraph);
  // English has no space before the colon.
  return `${set === typeset ? typeset(`${paragraph.label} :`) : `${paragraph.label}:`}\n${paragraph.href}`;
}

/** Applies French typography: curved apostrophes inside words, no line break before high punctuation or inside guillemets. Links stay as they are. */
export function typeset(text: string): string {
  return text
    .split(/(\w+:\/\/\S+)/)
    .map((part, index) => (index % 2 === 1 ? part : typesetWords(part)))
    .join('');
}

function typesetWords(words: string): string {
  return words
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
    .replace(/ (?=[;!?](\s|$))/g, '\u202F')
    .replace(/ (?=[:»])|(?<=«) /g, '\u00A0');
}
