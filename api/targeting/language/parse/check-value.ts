import { choiceValues, type FactDefinition, type FactType } from '../facts';
import type { World } from '../world';
import type { Problem } from './fault-messages';

/** What codes look like; which of them there are, the world knows. */
export const PATTERNS = {
  place: /^(?:\d{5}|2[AB]\d{3}|dep-(?:\d{2,3}|2[AB])|reg-\d{2,3})$/,
  job: /^\d{5,6}$/,
  jobGroup: /^[A-Z]\d{4}$/,
};
const JOB_GROUP_PREFIX = /^[A-Z](?:\d{2}(?:\d{2})?)?$/;

const EXPECTED: Record<FactType, { fr: string; en: string }> = {
  BOOLEAN: { fr: 'vrai ou faux', en: 'true or false' },
  INTEGER: { fr: 'un nombre entier', en: 'a whole number' },
  DECIMAL: { fr: 'un nombre', en: 'a number' },
  DATE: { fr: 'une date comme 2026-03-01', en: 'a date such as 2026-03-01' },
  ENUM: { fr: 'un des choix', en: 'one of the choices' },
  ENUM_SET: { fr: 'une liste de choix', en: 'a list of choices' },
  JOB: { fr: 'un code d’appellation comme "14156"', en: 'an appellation code such as "14156"' },
  JOB_GROUP: { fr: 'un code ROME comme "M1805"', en: 'a ROME code such as "M1805"' },
  PLACE: { fr: 'un code de lieu comme "69123", "dep-69"', en: 'a place code such as "69123", "dep-69"' },
};

type Check = (value: unknown, definition: FactDefinition, world: World) => Problem | undefined;

/** What is wrong with one value (of a set: one member) of a fact, bounds aside. */
export const checkOne: Check = (value, definition, world) => CHECKS[definition.type](value, definition, world);

const CHECKS: Record<FactType, Check> = {
  BOOLEAN: (value, { type }) => (typeof value === 'boolean' ? undefined : wrongType(type)),
  INTEGER: (value, { type }) => (Number.isSafeInteger(value) ? undefined : wrongType(type)),
  DECIMAL: (value, { type }) => (Number.isFinite(value) ? undefined : wrongType(type)),
  DATE: (value, { type }) => (isDay(value) ? undefined : wrongType(type)),
  ENUM: checkChoice,
  ENUM_SET: checkChoice,
  JOB: (value, { type }) => checkCode(value, PATTERNS.job, type),
  JOB_GROUP: (value, { type }) => checkCode(value, PATTERNS.jobGroup, type),
  PLACE: (value, { type }, world) => {
    if (typeof value !== 'string') return wrongType(type);
    const exists = PATTERNS.place.test(value) && world.placeChain(value)?.[0] === value;
    return exists ? undefined : { code: 'UNKNOWN_PLACE', about: value };
  },
};

export function checkJobGroupPrefix(value: unknown): Problem | undefined {
  return checkCode(value, JOB_GROUP_PREFIX, 'JOB_GROUP');
}

export function wrongType(type: FactType): Problem {
  return { code: 'WRONG_TYPE', about: EXPECTED[type] };
}

function checkChoice(value: unknown, definition: FactDefinition): Problem | undefined {
  if (typeof value !== 'string') return wrongType('ENUM');
  return choiceValues(definition).includes(value) ? undefined : { code: 'NOT_A_CHOICE', about: value };
}

function checkCode(value: unknown, pattern: RegExp, type: FactType): Problem | undefined {
  if (typeof value !== 'string') return wrongType(type);
  return pattern.test(value) ? undefined : { code: 'MALFORMED_CODE', about: value };
}

function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
