/** A run of a text that stayed, or that only one of the two texts holds. */
export interface DiffPart {
  kind: 'SAME' | 'REMOVED' | 'ADDED';
  text: string;
}

/** Beyond so many comparisons the texts are shown one after the other: nobody should wait for a nicer reading. */
const MOST_COMPARISONS = 6_000_000;

/** Word by word. What stayed and was removed, joined, is the first text; what stayed and was added, the second. */
export function wordDiff(before: string, after: string): DiffPart[] {
  return gathered(stepsBetween(piecesOf(before), piecesOf(after)));
}

/** Words, blanks, and signs one by one: joined again they are the text. */
const piecesOf = (text: string): string[] => text.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];

const all = (kind: DiffPart['kind'], pieces: readonly string[]): DiffPart[] => pieces.map((text) => ({ kind, text }));

function stepsBetween(before: readonly string[], after: readonly string[]): DiffPart[] {
  const start = sharedStart(before, after);
  const end = sharedStart(before.slice(start).toReversed(), after.slice(start).toReversed());
  const [old, young] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  const changed =
    old.length * young.length > MOST_COMPARISONS ? [...all('REMOVED', old), ...all('ADDED', young)] : walk(old, young);
  return [...all('SAME', before.slice(0, start)), ...changed, ...all('SAME', before.slice(before.length - end))];
}

function sharedStart(one: readonly string[], other: readonly string[]): number {
  const different = one.findIndex((piece, index) => piece !== other[index]);
  return different === -1 ? one.length : different;
}

/** Along a longest common subsequence. */
function walk(old: readonly string[], young: readonly string[]): DiffPart[] {
  const width = young.length + 1;
  const shared = sharedLengths(old, young);
  const at = (i: number, j: number): number => shared[i * width + j] ?? 0;
  const steps: DiffPart[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < young.length) {
    const [left = '', right = ''] = [old[i], young[j]];
    if (left === right) steps.push({ kind: 'SAME', text: left });
    else if (j === young.length || (i < old.length && at(i + 1, j) >= at(i, j + 1)))
      steps.push({ kind: 'REMOVED', text: left });
    else steps.push({ kind: 'ADDED', text: right });
    const { kind } = steps.at(-1) ?? { kind: 'SAME' };
    if (kind !== 'ADDED') i += 1;
    if (kind !== 'REMOVED') j += 1;
  }
  return steps;
}

/** For each pair of beginnings, how long the rests' longest common subsequence is: row by row. */
function sharedLengths(old: readonly string[], young: readonly string[]): Uint16Array {
  const width = young.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = young.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = old[i] === young[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return lengths;
}

/** Neighbours of a kind in one run; a blank between two replaced words belongs to the replacement. */
function gathered(steps: readonly DiffPart[]): DiffPart[] {
  const parts: DiffPart[] = [];
  let [removed, added, blank] = ['', '', ''];
  const flush = (): void => {
    if (removed !== '') parts.push({ kind: 'REMOVED', text: removed });
    if (added !== '') parts.push({ kind: 'ADDED', text: added });
    [removed, added] = ['', ''];
  };
  const stay = (text: string): void => {
    flush();
    const last = parts.at(-1);
    if (last?.kind === 'SAME') last.text += text;
    else if (text !== '') parts.push({ kind: 'SAME', text });
  };
  for (const { kind, text } of steps) {
    const isBetween = kind === 'SAME' && text.trim() === '' && removed !== '' && added !== '';
    if (isBetween) blank += text;
    else if (kind === 'SAME') stay(blank + text);
    else
      [removed, added] = [
        removed + blank + (kind === 'REMOVED' ? text : ''),
        added + blank + (kind === 'ADDED' ? text : ''),
      ];
    if (!isBetween) blank = '';
  }
  stay(blank);
  return parts;
}
