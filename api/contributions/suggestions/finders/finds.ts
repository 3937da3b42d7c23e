import type { Condition } from '../../../targeting/language';
import type { PlainText } from './text';

/** Words that give conditions; with none, words that only keep others from being misread: "pas besoin de permis". */
export interface Find {
  conditions: readonly Condition[];
  /** Offsets in the plain text. */
  start: number;
  end: number;
}

export interface Pattern {
  pattern: RegExp;
  conditions(match: RegExpExecArray): readonly Condition[];
  /** What the sentence around must hold, and must not. */
  within?: RegExp;
  without?: RegExp;
}

/** One pattern, or several of which any is enough. */
type Words = string | readonly string[];
type Around = Pick<Pattern, 'within' | 'without'>;

/** A sentence about what employers ask: it says what candidates need, not what they lack. */
export const ASKED =
  /\b(?:exig\w+|demand(?:e|ent|es|ant)|requ(?:is|ise|iert|ierent)|faut|besoin|offres?|postes?|recrut\w+|embauch\w+|metiers?|postul\w+|fiche)\b(?! d emploi)/;

/** Written over the plain text: a-z, 0-9, "+", one space between words. Nothing in it may repeat what repeats. */
export function says(words: Words, conditions: Condition | readonly Condition[], around: Around = {}): Pattern {
  const list = [conditions].flat();
  return { pattern: wholeWords(words), conditions: () => list, ...around };
}

/** Where numbers or names among the words make the condition. No condition: the words stay unread. */
export function reads(
  words: Words,
  conditions: (match: RegExpExecArray) => readonly Condition[],
  around: Around = {},
): Pattern {
  return { pattern: wholeWords(words), conditions, ...around };
}

/** Words that look like another pattern and mean something else. */
export function notSaying(words: Words): Pattern {
  return says(words, []);
}

function wholeWords(words: Words): RegExp {
  return new RegExp(`(?<![a-z0-9+])(?:${[words].flat().join('|')})(?![a-z0-9+])`, 'g');
}

export function findPatterns({ plain }: PlainText, patterns: readonly Pattern[]): Find[] {
  return patterns.flatMap((pattern) =>
    [...plain.matchAll(pattern.pattern)].flatMap((match): Find[] => {
      const find = { conditions: pattern.conditions(match), start: match.index, end: match.index + match[0].length };
      return find.end > find.start && fits(plain, find, pattern) ? [find] : [];
    }),
  );
}

/** A sentence is looked at this far on each side. */
const SENTENCE = 300;

function fits(plain: string, { start, end }: Find, { within, without }: Around): boolean {
  if (within === undefined && without === undefined) return true;
  const sentence = `${before(plain, start)}${plain.slice(start, end)}${plain.slice(end, end + SENTENCE).split(' .')[0] ?? ''}`;
  return (within?.test(sentence) ?? true) && !(without?.test(sentence) ?? false);
}

/** What the sentence says before. */
export function before(plain: string, at: number): string {
  return (
    plain
      .slice(Math.max(0, at - SENTENCE), at)
      .split('. ')
      .at(-1) ?? ''
  );
}

/** The finds to keep, in order: none that idioms touch, and the longest of those that overlap. */
export function longestFinds(finds: readonly Find[]): Find[] {
  const kept: Find[] = [];
  const idioms = finds.filter(({ conditions }) => conditions.length === 0);
  const meaning = finds.filter(
    (find) => find.conditions.length > 0 && !idioms.some((idiom) => overlap(idiom, find) && !holds(find, idiom)),
  );
  for (const find of meaning.toSorted(
    (one, other) => other.end - other.start - (one.end - one.start) || one.start - other.start,
  )) {
    if (!kept.some((other) => overlap(other, find))) kept.push(find);
  }
  return kept.toSorted((one, other) => one.start - other.start);
}

function overlap(one: Find, other: Find): boolean {
  return one.start < other.end && other.start < one.end;
}

/** True where the find starts before the idiom and ends no earlier: "la garde de jeunes enfants" holds "jeunes enfants". */
function holds(find: Find, idiom: Find): boolean {
  return find.start < idiom.start && find.end >= idiom.end;
}
