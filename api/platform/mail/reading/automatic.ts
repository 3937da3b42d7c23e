import type { Headers } from 'mailparser';

/** A message that went through more servers than this is in a loop. */
const MAX_HOPS = 40;

type Sign = (header: (name: string) => string) => boolean;

/** The signs by which a message is known to come from a machine, or not to be written to us. */
const SIGNS: Readonly<Record<string, Sign>> = {
  'auto-submitted': (header) => header('auto-submitted') !== '' && header('auto-submitted') !== 'no',
  bounce: (header) => header('return-path') === '<>' || /^multipart\/report\b/.test(header('content-type')),
  list: (header) => header('list') !== '' || header('list-id') !== '' || header('list-unsubscribe') !== '',
  bulk: (header) => /^(bulk|list|junk|auto_reply)\b/.test(header('precedence')),
  'auto-reply': (header) =>
    ['x-autoreply', 'x-autorespond', 'x-autoreply-from', 'x-mail-autoreply'].some((name) => header(name) !== ''),
  'auto-suppressed': (header) =>
    /\b(all|oof|autoreply)\b/.test(header('x-auto-response-suppress')) &&
    header('in-reply-to') === '' &&
    header('references') === '',
  'out-of-office': (header) =>
    /^(?:réponse automatique|message d['’]absence|automatic reply|auto(?:matic)? ?reply|out of (?:the )?office)\b/.test(
      header('subject'),
    ),
  loop: (header) => header('received').split('\n').length > MAX_HOPS,
};

/** Returns the name of the first sign that a machine sent the message, or undefined. */
export function automaticSign(headers: Headers): string | undefined {
  const header = (name: string): string => textOf(headers.get(name)).trim().toLowerCase();
  return Object.keys(SIGNS).find((name) => SIGNS[name]?.(header));
}

/** Reads a header value of mailparser as text: a string, a list of strings, an object of addresses, or a value with parameters. */
function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(textOf).join('\n');
  const { value: inner, text } = value as { value?: unknown; text?: unknown };
  if (typeof text === 'string') return text;
  return typeof inner === 'string' ? inner : JSON.stringify(value);
}
