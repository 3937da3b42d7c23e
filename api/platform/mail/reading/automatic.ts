import type { Headers } from 'mailparser';

/** A message that went through more servers than this is in a loop. */
const MAX_HOPS = 40;

/** What a sign is looked for in, in small letters and without accents. */
interface Seen {
  header: (name: string) => string;
  /** Without the marks of answers. */
  subject: string;
  text: string;
}

const DAEMON = /(?:^|[\s<"])(?:mailer-daemon|postmaster|mail-?daemon|microsoftexchange[0-9a-f]{16,})(?=[@\s>"]|$)/;
const UNDELIVERED =
  /^(?:non remis|undeliver(?:able|ed)|failure notice|mail delivery (?:failed|failure|system)|delivery (?:status notification|failure|has failed)|returned mail|echec de (?:la )?(?:remise|distribution|livraison)|(?:message|courriel|mail) non (?:distribue|remis|delivre)|notification d.etat de (?:la )?remise|remise (?:differee|retardee|impossible)|unzustellbar)(?:[\s:(-]|$)/;
const ABSENCE =
  /^(?:(?:reponse|message|repondeur|courriel) automatique|(?:message|notification|avis) d.absence|automatic reply|auto(?:matic)?[ -]?(?:reply|response|repondeur)|automatische antwort|abwesenheits\w*|respuesta automatica|risposta automatica|resposta automatica)\s*(?:[:(–—-].*)?$|^(?:absence du bureau|absente?(?:\(e\)|\.e|·e)? du bureau|out of (?:the )?office|away from (?:the )?office)(?![\p{L}])/u;
/** Subjects that people write, too: what else the message has must agree. */
const MAYBE_ABSENCE = /^(?:auto|absence|absente?|conges?)\s*(?:[:(–—-]|$)/u;
const MAYBE_RECEIPT =
  /^(?:lu|read|non lu|not read|accuse de lecture|confirmation de lecture|read receipt)\s*(?:[:(–—-]|$)/u;
const ABSENT =
  /\b(?:(?:je (?:suis|serai)|i am|i will be)\b[^.]{0,40}\b(?:absente?|en conges?|en vacances|out of|away|on leave)|actuellement absente?|a mon retour|de retour le|indisponible|(?:message|reponse) automatique)\b/;
const READ =
  /\b(?:a ete (?:lu|ouvert|affiche)|accuse de (?:lecture|reception)|was (?:read|displayed|opened)|has been (?:read|displayed))\b/;

/** The signs by which a message is known to come from a machine, or not to be written to us. */
const SIGNS: Readonly<Record<string, (seen: Seen) => boolean>> = {
  'auto-submitted': ({ header }) => header('auto-submitted') !== '' && header('auto-submitted') !== 'no',
  bounce: ({ header, subject }) =>
    header('return-path') === '<>' ||
    /^multipart\/report\b/.test(header('content-type')) ||
    header('x-failed-recipients') !== '' ||
    DAEMON.test(header('from')) ||
    UNDELIVERED.test(subject),
  // A list to which people write names the address for that; a newsletter only says how to leave it.
  list: ({ header }) => header('list').includes('"unsubscribe"') && !isThroughAList(header),
  bulk: ({ header }) => /^(bulk|junk|auto_reply)\b/.test(header('precedence')) && !isThroughAList(header),
  'auto-reply': ({ header }) =>
    ['x-autoreply', 'x-autorespond', 'x-autoreply-from', 'x-mail-autoreply', 'x-auto-reply', 'x-autoresponder'].some(
      (name) => header(name) !== '',
    ),
  // Exchange adds this to what people write, too.
  'auto-suppressed': ({ header, subject }) =>
    /\b(all|oof|autoreply)\b/.test(header('x-auto-response-suppress')) && ABSENCE.test(subject),
  'out-of-office': ({ header, subject, text }) =>
    ABSENCE.test(subject) || (MAYBE_ABSENCE.test(subject) && (isAnswer(header) || ABSENT.test(text))),
  'read-receipt': ({ header, subject, text }) =>
    /^message\/disposition-notification\b/.test(header('content-type')) ||
    (MAYBE_RECEIPT.test(subject) && READ.test(text)),
  loop: ({ header }) => header('received').split('\n').length > MAX_HOPS,
};

/** Returns the name of the first sign that a machine sent the message, or undefined. */
export function automaticSign(headers: Headers, text: string): string | undefined {
  const header = (name: string): string => folded(textOf(headers.get(name))).trim();
  const subject = header('subject').replace(/^(?:(?:re|rep|ref|aw|fwd?|tr)\s*(?:\[\d+\])?\s*:\s*)+/, '');
  const seen = { header, subject, text: folded(text.slice(0, 2000)) };
  return Object.keys(SIGNS).find((name) => SIGNS[name]?.(seen));
}

/** True for the envelope of a message that a mail server writes itself. */
export function isDaemon(address: string): boolean {
  return DAEMON.test(address.toLowerCase());
}

function isAnswer(header: Seen['header']): boolean {
  return header('in-reply-to') !== '' || header('references') !== '';
}

function isThroughAList(header: Seen['header']): boolean {
  return /"post":\{[^}]*"mail"/.test(header('list'));
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
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
