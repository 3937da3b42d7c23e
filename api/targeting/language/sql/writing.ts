import type { World } from '../world';

export interface SqlTarget {
  world: World;
  /** SQL expression of the person's facts, a jsonb object: "profile.facts". */
  facts: string;
  /** Every value is pushed here, and named $1, $2, ... by its position. */
  parameters: unknown[];
}

export type SqlType = 'boolean' | 'numeric' | 'double precision' | 'text' | 'jsonb' | 'date';

/** An SQL expression, NULL where it is unknown. */
export interface Operand {
  sql: string;
  type: SqlType;
}

/** A rule being written as SQL. */
export interface Writing {
  world: World;
  facts: string;
  /** Names a value in SQL; the same value is pushed once. */
  bind(value: unknown, type: SqlType | `${SqlType}[]`): string;
}

export const SQL_UNKNOWN = 'NULL::boolean';

export function startWriting({ world, facts, parameters }: SqlTarget): Writing {
  const bound = new Map<string, string>();
  const push = (value: unknown, type: string): string => `$${parameters.push(value)}::${type}`;
  return {
    world,
    facts: `(${facts})`,
    bind(value, type) {
      const key = `${type} ${JSON.stringify(value)}`;
      const name = bound.get(key) ?? push(value, type);
      bound.set(key, name);
      return name;
    },
  };
}
