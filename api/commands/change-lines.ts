import type { ContentChange, TextPart } from '../catalogue/editorial/comparison.rules';

/** Characters of what stayed the same that are shown beside what changed. */
const CONTEXT = 40;
/** Fields that are compared line by line. */
const BY_LINES: readonly string[] = ['rule', 'scoreLines', 'facts'];

/** What differs in an item, as a terminal shows it: "[-before-]{+after+}" in a text, a sign for each line of a rule. */
export function changeLines({ field, parts, added, removed }: ContentChange): string[] {
  if (BY_LINES.includes(field)) return [`${field}:`, ...parts.flatMap(changedLine)];
  if (parts.length > 0) return [`${field}: ${parts.map(wordsOf).join('')}`];
  return [`${field}: ${[...removed.map((one) => `-${one}`), ...added.map((one) => `+${one}`)].map(plain).join(', ')}`];
}

function changedLine({ kind, text }: TextPart): string[] {
  return kind === 'SAME' ? [] : [`  ${kind === 'ADDED' ? '+' : '-'} ${plain(text)}`];
}

function wordsOf({ kind, text }: TextPart, index: number, parts: readonly TextPart[]): string {
  if (kind === 'SAME') return shortened(plain(text), { isFirst: index === 0, isLast: index === parts.length - 1 });
  return kind === 'ADDED' ? `{+${plain(text)}+}` : `[-${plain(text)}-]`;
}

/** The ends that touch a change. */
function shortened(text: string, { isFirst, isLast }: { isFirst: boolean; isLast: boolean }): string {
  const [start, end] = [isFirst ? '' : text.slice(0, CONTEXT), isLast ? '' : text.slice(-CONTEXT)];
  return text.length <= start.length + end.length ? text : `${start} … ${end}`.trim();
}

/** In one line, and nothing that a terminal would obey. */
export function plain(text: string): string {
  return text.replaceAll('\n', ' ⏎ ').replace(/\p{Cc}/gu, '');
}
