import type { Codes } from './columns';
import { FALSE, TRUE, UNKNOWN_TRUTH } from './truth-table';

/** A rule with its conditions looked up: what is left is to combine bytes. */
export type CompiledRule =
  | { kind: 'SAME'; truth: number }
  | { kind: 'LOOKED_UP'; codes: Codes; table: Uint8Array }
  | { kind: 'ALL' | 'ANY'; parts: readonly CompiledRule[] }
  | { kind: 'NOT'; part: CompiledRule };

/** People at a time: few enough to stay in the processor's nearest memory, many enough for the walk of the rule to cost nothing. */
const BLOCK = 4096;

/** One byte a person: 0 FALSE, 1 UNKNOWN, 2 TRUE. */
export function truthsOf(rule: CompiledRule, size: number): Uint8Array {
  const truths = new Uint8Array(size);
  const scratch: Uint8Array[] = [];
  for (let from = 0; from < size; from += BLOCK)
    fill(rule, { out: truths.subarray(from, from + BLOCK), from, depth: 0, scratch });
  return truths;
}

interface Block {
  out: Uint8Array;
  /** The first person of the block. */
  from: number;
  depth: number;
  /** A block for each depth, made when first needed. */
  scratch: Uint8Array[];
}

function fill(rule: CompiledRule, block: Block): void {
  if (rule.kind === 'SAME') block.out.fill(rule.truth);
  else if (rule.kind === 'LOOKED_UP') lookUp(rule, block);
  else if (rule.kind === 'NOT') fillOpposite(rule.part, block);
  else combine(rule, block);
}

function lookUp({ codes, table }: { codes: Codes; table: Uint8Array }, { out, from }: Block): void {
  for (let index = 0; index < out.length; index += 1) out[index] = table[codes[from + index] as number] as number;
}

function fillOpposite(part: CompiledRule, block: Block): void {
  fill(part, block);
  const { out } = block;
  for (let index = 0; index < out.length; index += 1) out[index] = TRUE - (out[index] as number);
}

/** Kleene's: ALL is the least of its parts, ANY the greatest. Once it is settled for the whole block, no more parts are read. */
function combine({ kind, parts }: { kind: 'ALL' | 'ANY'; parts: readonly CompiledRule[] }, block: Block): void {
  const { out } = block;
  const settled = kind === 'ALL' ? FALSE : TRUE;
  out.fill(TRUE - settled);
  for (const part of parts) {
    const more = partOf(part, block);
    if (kind === 'ALL') keepLeast(out, more);
    else keepGreatest(out, more);
    if (!out.some((truth) => truth !== settled)) return;
  }
}

function partOf(part: CompiledRule, { out, from, depth, scratch }: Block): Uint8Array {
  const room = (scratch[depth] ??= new Uint8Array(BLOCK)).subarray(0, out.length);
  fill(part, { out: room, from, depth: depth + 1, scratch });
  return room;
}

function keepLeast(out: Uint8Array, more: Uint8Array): void {
  for (let index = 0; index < out.length; index += 1)
    if ((more[index] as number) < (out[index] as number)) out[index] = more[index] as number;
}

function keepGreatest(out: Uint8Array, more: Uint8Array): void {
  for (let index = 0; index < out.length; index += 1)
    if ((more[index] as number) > (out[index] as number)) out[index] = more[index] as number;
}

export function countTruths(truths: Uint8Array): { matching: number; unknown: number; excluded: number } {
  const counts = [0, 0, 0];
  for (const truth of truths) counts[truth] = (counts[truth] as number) + 1;
  return { matching: counts[TRUE] ?? 0, unknown: counts[UNKNOWN_TRUTH] ?? 0, excluded: counts[FALSE] ?? 0 };
}

/** Whom a change gains and loses, as truths of their own. */
export interface Change {
  gained: Uint8Array;
  lost: Uint8Array;
}

export function changeOf(after: Uint8Array, before: Uint8Array): Change {
  return { gained: onlyIn(after, before), lost: onlyIn(before, after) };
}

function onlyIn(these: Uint8Array, those: Uint8Array): Uint8Array {
  const only = new Uint8Array(these.length);
  for (let person = 0; person < these.length; person += 1)
    if (these[person] === TRUE && those[person] !== TRUE) only[person] = TRUE;
  return only;
}

/** How many of each group match; `groups` of them, and the last is not counted. */
export function countByGroup(truths: Uint8Array, groupOf: Uint8Array, groups: number): number[] {
  const counts = new Array<number>(groups + 1).fill(0);
  for (let person = 0; person < truths.length; person += 1)
    if (truths[person] === TRUE) counts[groupOf[person] as number] = (counts[groupOf[person] as number] as number) + 1;
  return counts.slice(0, groups);
}
