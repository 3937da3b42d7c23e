const MONTH = String.raw`(?:janv?|févr?|fevr?|feb|mar|avr|abr|apr|mai|may|maj|mag|giu|juin|jun|juil|juil|jul|lug|ao[uû]t|aug|ago|sept?|set|oct|okt|ott|out|nov|d[ée]c|dez|dic)\p{L}*\.?`;
const DATE = [
  String.raw`\d{1,2}(?:er|\.)? (?:de )?${MONTH},?(?: (?:de )?\d{4})?`,
  String.raw`${MONTH} \d{1,2},? \d{4}`,
  String.raw`\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})`,
  String.raw`\d{4}[./-]\d{2}[./-]\d{2}(?:T[\d:.]+)?`,
].join('|');
const DATED = new RegExp(String.raw`(?<![\p{L}\d])(?:${DATE})(?![\p{L}\d])`, 'iu');
/** "Le lun. 23 nov. 2026", "On Mon, Nov 23, 2026", "2026-11-23". */
const STARTS_WITH_DATE = new RegExp(
  String.raw`^(?:(?:le|on|am|el|il(?: giorno)?|em|op|den) )?(?:\p{L}{2,9}[.,]{0,2} )?(?:${DATE})(?![\p{L}\d])`,
  'iu',
);
const TIME = /(?:\b|T)\d{1,2}(?:[:.]\d{2}){1,2}\b|\b\d{1,2} ?h ?\d{2}\b/;
const ADDRESS = /[^\s<>@]+@[^\s<>@]+/;
const WROTE = String.raw`(?:a écrit|à écrit|wrote|writes|schrieb|schreef|escribió|ha scritto|escreveu)`;
const ENDS = new RegExp(String.raw`(?<![’'] ?|(?:nous|vous|lui|leur|me|te) )${WROTE}\s*:$|[>)]\s*:$`, 'iu');
const AUTHOR_FIRST = new RegExp(
  String.raw`^(?<author>.{2,120}?) ${WROTE}(?: (?:le|on|am) (?<date>.{6,60}))?\s*:$`,
  'iu',
);
/** "Quoting Conseils <…>:" */
const QUOTING = /^(?:quoting|citation de|zitat von) [^@]{0,80}<?[^\s<>@]+@[^\s<>@]+>?\s*:$/iu;
/** A sentence of the answer, however it goes on. */
const SENTENCE_END = /\p{Ll}{3}[.!?…]+\s/u;
/** Words with which people begin to tell who wrote, and names do not begin. */
const TOLD =
  /^(?:mon|ma|mes|notre|nos|le|la|les|l[’']|un|une|il|elle|on|ils|elles|quelqu[’']un|my|the|he|she|they|a)(?: |(?<=[’']))/iu;

const POSSIBLE_END = /(?::|[-–—]{2})\s*$/;
const MAX_LINES = 4;
const MAX_LENGTH = 300;

export interface Attribution {
  /** The line below it. */
  end: number;
  /** It names an address and a time, so that it is known without quoted lines below. */
  isSure: boolean;
}

/** Reads the line by which programs introduce what they quote ("Le lun. 2 nov. 2026 à 10:02, Conseils <…> a écrit :"), broken over up to four lines. */
export function attributionAt(lines: readonly string[], index: number): Attribution | undefined {
  const raw = lines.slice(index, index + MAX_LINES);
  if (raw[0]?.trim() === '' || !raw.some((line) => POSSIBLE_END.test(line))) return undefined;
  const near = raw.map(bare);
  // The last sentence of the answer may begin like an attribution, so one never goes on over the start of another.
  const next = near.findIndex((line, at) => at > 0 && (line === '' || STARTS_WITH_DATE.test(line)));
  const usable = next === -1 ? near : near.slice(0, next);
  const length = usable.findIndex((_line, at) => isAttribution(usable.slice(0, at + 1)));
  if (length === -1) return undefined;
  const text = usable.slice(0, length + 1).join(' ');
  return { end: index + length + 1, isSure: ADDRESS.test(text) && TIME.test(text) };
}

/** Zoho puts dashes around it, and no colon. */
function bare(line: string): string {
  const text = line
    .slice(0, MAX_LENGTH + 1)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\*|\*$/g, '');
  const framed = /^[-–—]{2,} ?(.+?) ?[-–—]{2,}$/.exec(text)?.[1];
  return framed === undefined ? text : `${framed.replace(/\s*:$/, '')} :`;
}

function isAttribution(lines: readonly string[]): boolean {
  const text = lines.join(' ');
  if (text.length > MAX_LENGTH || !text.endsWith(':') || hasSentenceEnd(text)) return false;
  return isDateFirst(text, lines.length) || isAuthorFirst(lines) || QUOTING.test(text);
}

/** Months and days of the week are shortened with a full stop, too. */
function hasSentenceEnd(text: string): boolean {
  return SENTENCE_END.test(text.replace(STARTS_WITH_DATE, '').replace(DATED, ''));
}

function isDateFirst(text: string, lineCount: number): boolean {
  const start = STARTS_WITH_DATE.exec(text)?.[0];
  if (start === undefined || !ENDS.test(text)) return false;
  if (ADDRESS.test(text)) return true;
  const time = TIME.exec(text);
  const author = text.slice(time === null ? start.length : time.index + time[0].length);
  return isName(author.replace(/^[^\p{L}"“«]+/u, '')) && (lineCount === 1 || time !== null);
}

/** "Conseils <…> a écrit :", "Conseils a écrit le 2/11/2026 à 10:02 :". It begins in its first line, which tells it from a sentence above. */
function isAuthorFirst(lines: readonly string[]): boolean {
  const { author, date } = AUTHOR_FIRST.exec(lines.join(' '))?.groups ?? {};
  if (author === undefined || (date !== undefined && !DATED.test(date))) return false;
  if (lines.length > 1 && !ADDRESS.test(lines[0] ?? '')) return false;
  return /^[^@]{0,80}<[^\s<>@]+@[^\s<>@]+>$/u.test(author) || (date !== undefined && isName(author));
}

function isName(author: string): boolean {
  return /^["“«']?\p{Lu}/u.test(author) && !TOLD.test(author);
}
