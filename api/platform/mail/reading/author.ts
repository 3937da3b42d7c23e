import type { AddressObject, Headers } from 'mailparser';
import { unscrambled } from './charsets';
import { cleanLine } from './cleaning';

export interface MailAuthor {
  address: string;
  name: string | null;
}

/** Mailboxes that nobody reads, by the part before the @. */
const UNREAD =
  /^(?:(?:no|do-?not|ne-?pas)[._-]?(?:reply|repl(?:y|ies)|r[eé]pon(?:dre|se)|respond)|nepasrepondre|pas-?de-?reponse|unattended|notifications?|mailer|wordpress|www-data|apache|nobody)(?:[+._-].*)?$/i;

/** Who wrote: the address to reply to where a program or a mailing list sends in somebody's name. A list's own address to reply to is nobody's. */
export function authorOf(headers: Headers): MailAuthor | null {
  const from = firstOf(headers.get('from'));
  const replyTo = firstOf(headers.get('reply-to'));
  const list = listAddress(headers);
  const isFromAProgram = from === null || isUnread(from.address) || from.address.toLowerCase() === list;
  const isToAPerson = replyTo !== null && !isUnread(replyTo.address) && replyTo.address.toLowerCase() !== list;
  return isFromAProgram && isToAPerson ? replyTo : from;
}

/** True for "noreply@example.org" and the like. */
export function isUnread(address: string): boolean {
  return UNREAD.test(address.split('@')[0] ?? '');
}

function firstOf(header: unknown): MailAuthor | null {
  const [first] = (header as AddressObject | undefined)?.value ?? [];
  const address = cleanLine(first?.address ?? '').replaceAll(' ', '');
  return address === '' ? null : { address, name: cleanLine(unscrambled(first?.name ?? '')) || null };
}

function listAddress(headers: Headers): string | undefined {
  const list = headers.get('list') as { post?: { mail?: string } } | undefined;
  return list?.post?.mail?.toLowerCase();
}
