import type { EntityManager } from 'typeorm';
import type { Rule, World } from './language';

export type SituationsBySlug = ReadonlyMap<string, { label: string; rule: Rule }>;

/** Where rules find what they speak of: places, jobs, situations and the day. Situations stand to the right and plug it in. */
export interface Worlds {
  /** With the situations as they are now. */
  current(tx?: EntityManager): Promise<World>;
  /** On a past day in France, with the situations as they were at its end. Throws BAD_USER_INPUT for a day that has not ended. */
  onPastDay(day: string): Promise<World>;
  /** With these situations in place of the stored ones. */
  with(situations: SituationsBySlug): Promise<World>;
}
