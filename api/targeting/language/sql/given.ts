import type { FactDefinition, FactType } from '../facts';
import type { Operand, SqlType, Writing } from './writing';

interface Reading {
  /** What jsonb_typeof answers for a value of the fact. */
  json: 'boolean' | 'number' | 'string' | 'array';
  type: SqlType;
}

const TEXT: Reading = { json: 'string', type: 'text' };
const NUMBER: Reading = { json: 'number', type: 'numeric' };

const READINGS: Record<FactType, Reading> = {
  BOOLEAN: { json: 'boolean', type: 'boolean' },
  INTEGER: NUMBER,
  DECIMAL: NUMBER,
  DATE: TEXT,
  ENUM: TEXT,
  ENUM_SET: { json: 'array', type: 'jsonb' },
  JOB: TEXT,
  JOB_GROUP: TEXT,
  PLACE: TEXT,
};

/** The fact as it was given: NULL when it was not, was given as null, or is not of its JSON type. */
export function given({ key, type: factType }: Pick<FactDefinition, 'key' | 'type'>, { facts }: Writing): Operand {
  const { json, type } = READINGS[factType];
  const value = type === 'text' ? `${facts}->>'${key}'` : `(${facts}->'${key}')${type === 'jsonb' ? '' : `::${type}`}`;
  // CASE keeps its order, where AND does not: a cast never meets a value that it would raise on.
  return { sql: `CASE jsonb_typeof(${facts}->'${key}') WHEN '${json}' THEN ${value} END`, type };
}
