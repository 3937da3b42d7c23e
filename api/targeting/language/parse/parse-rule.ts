import type { Fault, Rule } from '../types';
import type { World } from '../world';
import { checkCondition } from './check-condition';
import { faultAt, type Problem } from './fault-messages';
import { isRecord, pointerTo, readPlainJson } from './plain-json';
import { checkSituations, RULE_LIMITS } from './situations';

export type ParsedRule = { rule: Rule; faults: [] } | { rule: undefined; faults: Fault[] };

/** A document with more faults than this is not worth reading further. */
const MAX_FAULTS = 100;

interface Reading {
  world: World;
  /** Slug of the situation that the rule is to become. */
  own: string | undefined;
  faults: Fault[];
  leaves: number;
}

/** Reads a rule from anything, and tells every fault at once. `own`: slug of the situation being saved. */
export function parseRule(json: unknown, world: World, options: { own?: string } = {}): ParsedRule {
  const plain = readPlainJson(json);
  if ('problem' in plain) return { rule: undefined, faults: [faultAt('', { code: plain.problem })] };
  const reading: Reading = { world, own: options.own, faults: [], leaves: 0 };
  checkNode(plain.value, { pointer: '', depth: 1 }, reading);
  if (reading.leaves > RULE_LIMITS.leaves) report(reading, '', tooMany(RULE_LIMITS.leaves));
  if (reading.faults.length > 0) return { rule: undefined, faults: reading.faults };
  return withinSituations(plain.value as Rule, reading);
}

/** Only a rule that is sound in itself is written out with its situations. */
function withinSituations(rule: Rule, { world, own }: Reading): ParsedRule {
  const faults = checkSituations(rule, world, own);
  return faults.length > 0 ? { rule: undefined, faults } : { rule, faults: [] };
}

interface Spot {
  pointer: string;
  /** 1 at the root. */
  depth: number;
}

function checkNode(node: unknown, spot: Spot, reading: Reading): void {
  if (reading.faults.length >= MAX_FAULTS) return;
  if (spot.depth > RULE_LIMITS.depth) report(reading, spot.pointer, { code: 'TOO_DEEP' });
  else if (!isRecord(node)) report(reading, spot.pointer, MALFORMED);
  else if ('fact' in node || 'op' in node) checkLeaf(node, spot, reading);
  else if ('situation' in node) checkSituation(node, spot, reading);
  else checkGroup(node, spot, reading);
}

function checkLeaf(node: Record<string, unknown>, spot: Spot, reading: Reading): void {
  reading.leaves += 1;
  for (const problem of checkCondition(node, reading.world)) report(reading, spot.pointer, problem);
}

function checkSituation(node: Record<string, unknown>, spot: Spot, reading: Reading): void {
  reading.leaves += 1;
  const { situation, ...others } = node;
  if (Object.keys(others).length > 0) report(reading, spot.pointer, MALFORMED);
  const slug = typeof situation === 'string' ? situation : '?';
  if (!isNamed(slug, reading)) report(reading, spot.pointer, { code: 'UNKNOWN_SITUATION', about: slug });
}

function isNamed(slug: string, { own, world }: Reading): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) && (slug === own || world.situation(slug) !== undefined);
}

function checkGroup(node: Record<string, unknown>, { pointer, depth }: Spot, reading: Reading): void {
  const [name, ...others] = Object.keys(node);
  const parts = name === undefined ? undefined : node[name];
  const isGroup = name === 'all' || name === 'any' || name === 'none';
  if (!isGroup || others.length > 0 || !Array.isArray(parts)) return report(reading, pointer, MALFORMED);
  const inside = pointerTo(pointer, name);
  parts.forEach((part: unknown, index) => {
    checkNode(part, { pointer: pointerTo(inside, index), depth: depth + 1 }, reading);
  });
}

function report(reading: Reading, pointer: string, problem: Problem): void {
  if (reading.faults.length < MAX_FAULTS) reading.faults.push(faultAt(pointer, problem));
}

function tooMany(limit: number): Problem {
  return { code: 'TOO_MANY_LEAVES', about: String(limit) };
}

const MALFORMED: Problem = {
  code: 'MALFORMED',
  about: {
    fr: 'attendu all, any ou none avec une liste, situation, ou une condition',
    en: 'expected all, any or none with a list, situation, or a condition',
  },
};
