const MONTHS = String.raw`\d|janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc`;
/** The attribution lines of Gmail, Thunderbird and Apple Mail: "Le lun. 2 nov. 2026 à 10:02, Conseils <…> a écrit :", on up to three lines. */
const ATTRIBUTION = [
  new RegExp(String.raw`^Le (?=.*(?:${MONTHS})).{6,240}a écrit\s*:$`, 'i'),
  /^On (?=.*\d).{6,240} wrote:$/i,
  /^(?=.*\d).{0,120}<[^\s<>]+@[^\s<>]+>(?: a écrit)?\s*:$/i,
];
/** Outlook separates messages by a line of dashes or underscores, or by the head of the older message alone. */
const SEPARATOR =
  /^(?:-{3,} ?(?:Message d['’]origine|Message original|Original Message|Message transféré|Forwarded message) ?-{3,}|_{20,})$/i;
const HEAD = {
  first: /^\*?(?:De|From)\s*:/i,
  then: [/^\*?(?:Envoyé|Date|Sent)(?: [^:]*)?\s*:/i, /^\*?(?:Objet|Subject)\s*:/i],
} as const;
const MAX_SIGNATURE_LINES = 8;
const FROM_A_PHONE =
  /^(?:Envoyé (?:de|depuis|à partir d)|Obtenir Outlook|Télécharger Outlook|Provenance : Courrier|Sent from|Get Outlook)/i;

/**
 * Returns an answer without the older messages and the signature below it. Returns the whole text when that is not certain: when nothing
 * would be left, or when words stand between or below the quoted lines.
 */
export function withoutHistory(text: string): string {
  const lines = text.split('\n');
  const end = historyStart(lines);
  if (end === undefined) return text;
  const answer = withoutSignature(lines.slice(0, end)).join('\n').trim();
  return answer === '' ? text : answer;
}

/** Returns the line at which older messages begin: the end when there are none, undefined when it is not certain. */
function historyStart(lines: readonly string[]): number | undefined {
  const marked = lines.findIndex((_line, index) => isAttribution(lines, index) || isHead(lines, index));
  const quotedFrom = lines.findIndex(isQuoted);
  if (quotedFrom === -1) return marked === -1 ? lines.length : marked;
  if (marked !== -1 && marked < quotedFrom && isHead(lines, marked)) return marked;
  const start = marked === -1 || marked > quotedFrom ? quotedFrom : marked;
  const below = withoutSignature(lines.slice(quotedFrom)).filter((line) => line.trim() !== '');
  return below.every(isQuoted) ? start : undefined;
}

function isQuoted(line: string): boolean {
  return line.trimStart().startsWith('>');
}

function isAttribution(lines: readonly string[], index: number): boolean {
  const near = lines.slice(index, index + 3).map((line) => line.trim());
  // The last sentence of the answer may begin like an attribution, so an attribution never spans a later "Le" or "On".
  const next = near.findIndex((line, at) => at > 0 && /^(?:Le|On) /i.test(line));
  const starts = near.slice(0, next === -1 ? 3 : next).map((_line, at) => near.slice(0, at + 1).join(' '));
  return starts.some((start) => start.length < 300 && ATTRIBUTION.some((pattern) => pattern.test(start)));
}

function isHead(lines: readonly string[], index: number): boolean {
  const line = lines[index]?.trim() ?? '';
  if (SEPARATOR.test(line)) return /^-/.test(line) || isHead(lines, nextWritten(lines, index));
  const following = lines.slice(index + 1, index + 6).map((next) => next.trim());
  return HEAD.first.test(line) && HEAD.then.every((pattern) => following.some((next) => pattern.test(next)));
}

function nextWritten(lines: readonly string[], index: number): number {
  const found = lines.findIndex((line, at) => at > index && line.trim() !== '');
  return found === -1 || /^_/.test(lines[found]?.trim() ?? '') ? lines.length : found;
}

function withoutSignature(lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex((line) => line.trim() !== '');
  if (FROM_A_PHONE.test(lines[last]?.trim() ?? '')) return withoutSignature(lines.slice(0, last));
  const mark = lines.findLastIndex((line) => line.trim() === '--');
  return mark !== -1 && last - mark <= MAX_SIGNATURE_LINES ? lines.slice(0, mark) : lines;
}
