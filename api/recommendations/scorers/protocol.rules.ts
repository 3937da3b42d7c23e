import { trimmed, hidesCharacters, isReadable } from '../../platform/invisible';
import { factDefinition, withoutSensitiveFacts } from '../../targeting/language';
import type { Facts, Locale } from '../../targeting/language';
import type { Person, Scored } from '../scoring.rules';
import type { Verdict, Verdicts } from './scorers.types';

/** Of what goes between this service and a scorer over HTTP: see docs/scorers.md. */
const VERSION = 1;
const LOCALES: readonly Locale[] = ['FR', 'FR_TU', 'EN'];
const MAX_SCORE = 3;
const MAX_REASON = 200;

/** The age says as much. */
const NEVER_SENT = ['birthYear', 'birthMonth'];

/** What is asked, without anything that says who the person is. */
export function question({ facts, world }: Person, items: readonly Scored[], withSensitive: boolean): string {
  return JSON.stringify({
    version: VERSION,
    day: world.today,
    facts: sentFacts(facts, withSensitive),
    items: items.map(({ item: { id, slug, kind, content }, score, isSure }) => ({
      ...{ id, slug, kind, topics: content.topics, durationMinutes: content.durationMinutes, score, isSure },
    })),
  });
}

function sentFacts(facts: Facts, withSensitive: boolean): Facts {
  const sent = Object.entries(withSensitive ? facts : withoutSensitiveFacts(facts)).filter(
    ([key, value]) => value !== null && !NEVER_SENT.includes(key) && (withSensitive || isUsual(key)),
  );
  return Object.fromEntries(sent);
}

/** How many difficulties there are tells of those that are left out. */
function isUsual(key: string): boolean {
  return factDefinition(key) !== undefined && key !== 'difficultyCount';
}

/** An answer, read strictly: undefined where anything in it is not as it should be. `ids`: of what was asked about. */
export function verdictsIn(answer: unknown, ids: readonly string[]): Verdicts | undefined {
  if (!isRecord(answer, ['version', 'scores']) || answer['version'] !== VERSION) return undefined;
  const { scores } = answer;
  if (!Array.isArray(scores)) return undefined;
  const asked = new Set(ids);
  const verdicts = new Map<string, Verdict>();
  for (const one of scores) {
    const verdict = verdictIn(one);
    // Each once, and nothing that was not asked about.
    if (verdict === undefined || !asked.delete(verdict.id)) return undefined;
    verdicts.set(verdict.id, verdict);
  }
  return verdicts;
}

function verdictIn(one: unknown): (Verdict & { id: string }) | undefined {
  if (!isRecord(one, ['id', 'score', 'reasons'])) return undefined;
  const { id, score, reasons = {} } = one;
  const isScore = typeof score === 'number' && score >= 0 && score <= MAX_SCORE;
  if (typeof id !== 'string' || !isScore || !isRecord(reasons, LOCALES)) return undefined;
  return Object.values(reasons).every(isReason) ? { id, score, reasons } : undefined;
}

function isReason(text: unknown): boolean {
  return (
    typeof text === 'string' &&
    text !== '' &&
    text.length <= MAX_REASON &&
    text === trimmed(text) &&
    isReadable(text) &&
    !hidesCharacters(text) &&
    !/[\n\t]/.test(text)
  );
}

/** An object that has none but these keys. */
function isRecord(value: unknown, keys: readonly string[]): value is Record<string, unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).every((key) => keys.includes(key))
  );
}
