import type { Headers } from 'mailparser';

/** A mail that went through more servers than this turns in a circle. */
const MOST_HOPS = 40;

type Sign = (header: (name: string) => string) => boolean;

/** By what is told of a mail that no person wrote to us. */
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
  loop: (header) => header('received').split('\n').length > MOST_HOPS,
};

/** The first sign that a machine sent it, or undefined. */
export function automaticSign(headers: Headers): string | undefined {
  const header = (name: string): string => written(headers.get(name)).trim().toLowerCase();
  return Object.keys(SIGNS).find((name) => SIGNS[name]?.(header));
}

/** mailparser gives a string, a list of strings, an object of addresses, or a value with parameters. */
function written(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(written).join('\n');
  const { value: inner, text } = value as { value?: unknown; text?: unknown };
  if (typeof text === 'string') return text;
  return typeof inner === 'string' ? inner : JSON.stringify(value);
}
