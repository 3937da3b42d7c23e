import { type ChangeObject, diffWordsWithSpace } from 'diff';
import type { DiffPart } from '../../common/diff/diffPart';

/** Texts with more differences than that are shown one after the other: comparing them further would take too long. */
const MAX_DIFFERENCES = 1000;

/** Word by word. What stayed and was removed, joined, is the first text; what stayed and was added, the second. */
export function wordDiff(before: string, after: string): DiffPart[] {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: MAX_DIFFERENCES });
  const parts = changes ? joinReplacements(changes.map(toPart)) : wholeReplacement(before, after);
  return parts.filter(({ text }) => text !== '');
}

function toPart({ value, added, removed }: ChangeObject<string>): DiffPart {
  if (added) return { kind: 'ADDED', text: value };
  return { kind: removed ? 'REMOVED' : 'SAME', text: value };
}

const wholeReplacement = (before: string, after: string): DiffPart[] => [
  { kind: 'REMOVED', text: before },
  { kind: 'ADDED', text: after },
];

/** Replaced words that only blanks part become one replacement: "six heures" reads better than "six", then "heures". */
function joinReplacements(parts: readonly DiffPart[]): DiffPart[] {
  const joined: DiffPart[] = [];
  let block: DiffPart[] = [];
  for (const part of parts) {
    if (part.kind !== 'SAME' || isBlank(part)) block.push(part);
    else {
      joined.push(...replacementOf(block), part);
      block = [];
    }
  }
  return mergeSame([...joined, ...replacementOf(block)]);
}

const isBlank = ({ text }: DiffPart): boolean => text.trim() === '';

const textOf = (parts: readonly DiffPart[], without: DiffPart['kind']): string =>
  parts
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');

/** A block as one removal and one addition, without the blanks that both begin or end with; as it is where nothing is replaced. */
function replacementOf(block: readonly DiffPart[]): DiffPart[] {
  const [removed, added] = [textOf(block, 'ADDED'), textOf(block, 'REMOVED')];
  if (removed.trim() === '' || added.trim() === '') return [...block];
  const start = shared(blankBefore(removed), blankBefore(added));
  const end = shared(blankAfter(removed), blankAfter(added));
  return [
    { kind: 'SAME', text: start },
    { kind: 'REMOVED', text: removed.slice(start.length, removed.length - end.length) },
    { kind: 'ADDED', text: added.slice(start.length, added.length - end.length) },
    { kind: 'SAME', text: end },
  ];
}

const blankBefore = (text: string): string => text.slice(0, text.length - text.trimStart().length);
const blankAfter = (text: string): string => text.slice(text.trimEnd().length);
const shared = (one: string, other: string): string => (one === other ? one : '');

function mergeSame(parts: readonly DiffPart[]): DiffPart[] {
  const merged: DiffPart[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (last?.kind === 'SAME' && part.kind === 'SAME') last.text += part.text;
    else merged.push({ ...part });
  }
  return merged;
}
