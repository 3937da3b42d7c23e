import type { SendMailOptions } from 'nodemailer';
import type { Mail, Paragraph } from './mail';

/** Makes the Message-ID of a message sent from this address; answers refer to it. */
export function messageIdOf(id: string, from: string): string {
  return `<${id}@${from.slice(from.lastIndexOf('@') + 1)}>`;
}

/** Makes the message for nodemailer, with the same paragraphs as text and as HTML. */
export function messageOf(
  { id, to, subject, paragraphs, replyTo, inReplyTo, references }: Mail,
  from: string,
): SendMailOptions {
  return {
    messageId: messageIdOf(id, from),
    // Addresses are objects, because a string would be read as a list of addresses.
    from: { name: '', address: from },
    to: { name: '', address: to },
    subject: typeset(subject.replace(/\s+/g, ' ').trim()),
    text: `${paragraphs.map(asText).join('\n\n')}\n`,
    html: `<!DOCTYPE html>\n<html lang="fr">\n<body>\n${paragraphs.map(asHtml).join('\n')}\n</body>\n</html>\n`,
    headers: { 'Auto-Submitted': 'auto-generated' },
    ...(replyTo === undefined ? {} : { replyTo: { name: '', address: replyTo } }),
    ...(inReplyTo === undefined ? {} : { inReplyTo }),
    ...(references === undefined ? {} : { references: [...references] }),
    // nodemailer must not read files or fetch addresses that a message names.
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

function asText(paragraph: Paragraph): string {
  return typeof paragraph === 'string' ? typeset(paragraph) : `${typeset(`${paragraph.label} :`)}\n${paragraph.href}`;
}

function asHtml(paragraph: Paragraph): string {
  if (typeof paragraph !== 'string')
    return `<p><a href="${escaped(paragraph.href)}">${escaped(typeset(paragraph.label))}</a></p>`;
  return `<p>${escaped(typeset(paragraph)).replaceAll('\n', '<br>\n')}</p>`;
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

function escaped(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
