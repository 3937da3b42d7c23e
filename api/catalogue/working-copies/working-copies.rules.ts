import type { Refusal } from '../../platform/user-errors';
import { malformed, tooLarge } from './working-copies.errors';

/** Several times what a whole content may hold. */
const MAX_WORKING_COPY = 100_000;
/** Deeper than a rule may be nested. */
const MAX_DEPTH = 24;

/** Colleagues read of somebody that they are writing for as long after their last change. */
export const PRESENCE_MS = 5 * 60_000;
export const KEPT_MS = 30 * 24 * 3_600_000;

type Check = (value: unknown) => boolean;

const isObject: Check = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText: Check = (value) => typeof value === 'string';
/** A number as it is typed: "1", "1,", and then nothing. */
const isNumber: Check = (value) => typeof value === 'number' || typeof value === 'string';
const isRule: Check = (value) => isObject(value) || value === '';
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

/** What each field of a form is made of, besides nothing at all. */
const FIELDS: Readonly<Record<string, Check>> = {
  title: isText,
  summary: isText,
  bodyMarkdown: isText,
  link: isText,
  durationMinutes: isNumber,
  translations: listOf(isObject),
  topics: listOf(isText),
  placeCodes: listOf(isText),
  situationIds: listOf(isText),
  rule: isRule,
  whenUnknown: isText,
  weight: isNumber,
  scoreLines: listOf(isObject),
  incompatibleWithIds: listOf(isText),
  cooldownDays: isNumber,
  strategyIds: listOf(isText),
};

/** What keeps typed fields from being read back: they need not be right, or finished. */
export function workingContentFault(field: string, content: unknown): Refusal | undefined {
  if (!isObject(content) || isDeeper(content, MAX_DEPTH)) return malformed([field]);
  if (JSON.stringify(content).length > MAX_WORKING_COPY) return tooLarge(field, MAX_WORKING_COPY);
  const misshapen = Object.entries(content as object).find(
    ([name, value]) => !Object.hasOwn(FIELDS, name) || !(value === null || FIELDS[name]?.(value)),
  );
  return misshapen && malformed([field, misshapen[0]]);
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((part) => isDeeper(part, levels - 1));
}
