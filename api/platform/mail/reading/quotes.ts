import { attributionAt } from './attributions';
import { isHistoryHead } from './history-heads';
import { withoutSignature } from './signatures';

/** An answer of more lines is too long, with or without the history below it. */
const MAX_ANSWER_LINES = 2500;
/** An answer is more than this: history that begins below it may be what the author answers into. */
const GREETING = /^(?:bonjour|bonsoir|salut|hello|madame|monsieur|chère|cher)\b.{0,30}$/i;

/**
 * Returns an answer without the older messages and the signature below it. Returns the whole text when that is not certain: when no
 * more than a greeting would be left, or when words stand between or below the quoted lines.
 */
export function withoutHistory(text: string): string {
  const lines = text.split('\n');
  const answer = withoutSignature(lines.slice(0, historyStart(lines)));
  const written = answer.filter((line) => line.trim() !== '');
  return written.every(isGreeting) ? text : answer.join('\n').trim();
}

/** True for a line such as "Bonjour," alone. */
export function isGreeting(line: string): boolean {
  return GREETING.test(line.trim());
}

/** Returns the line at which older messages begin: the end when there are none, or when that is not certain. */
function historyStart(lines: readonly string[]): number {
  const start = lines.slice(0, MAX_ANSWER_LINES).findIndex((_line, index) => isSureHistory(lines, index));
  if (start !== -1) return start;
  const quoted = trailingQuote(lines);
  return quoted === undefined ? lines.length : attributionAbove(lines, quoted);
}

/** Known without quoted lines: the head of a message, or an attribution with an address and a time below which nothing is quoted. */
function isSureHistory(lines: readonly string[], index: number): boolean {
  if (isQuoted(lines[index] ?? '')) return false;
  if (isHistoryHead(lines, index)) return true;
  const attribution = attributionAt(lines, index);
  if (attribution?.isSure !== true) return false;
  const below = lines.slice(attribution.end).find((line) => line.trim() !== '');
  return below === undefined || !isQuoted(below);
}

/** The first line of the quotation with which a message ends, or undefined. */
function trailingQuote(lines: readonly string[]): number | undefined {
  const above = withoutSignature(lines);
  const last = above.findLastIndex((line) => line.trim() !== '' && !isQuoted(line));
  const first = above.findIndex((line, index) => index > last && isQuoted(line));
  return first === -1 ? undefined : first;
}

/** The history with its attribution. A quotation that the author introduces ("L'annonce disait :") is no history. */
function attributionAbove(lines: readonly string[], quoted: number): number {
  const last = lines.slice(0, quoted).findLastIndex((line) => line.trim() !== '');
  for (let index = Math.max(0, last - 3); index <= last; index += 1)
    if (attributionAt(lines, index)?.end === last + 1) return index;
  const isIntroduced = lines[last]?.trimEnd().endsWith(':') === true;
  return isIntroduced && attributionAt(unquoted(lines.slice(quoted)), 0) === undefined ? lines.length : quoted;
}

function unquoted(lines: readonly string[]): string[] {
  return lines.slice(0, 4).map((line) => line.replace(/^[\s>]+/, ''));
}

function isQuoted(line: string): boolean {
  return line.trimStart().startsWith('>');
}
