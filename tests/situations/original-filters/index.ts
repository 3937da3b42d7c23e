import { advice, obstacles } from './advice';
import { consent } from './consent';
import { market, meta } from './market';
import { jobAndPlace, person } from './person';
import { project } from './project';
import type { OriginalFilter } from './vocabulary';

export { notSayable } from './not-sayable';
export type { OriginalFilter } from './vocabulary';

export const originalFilters: readonly OriginalFilter[] = [
  person,
  jobAndPlace,
  project,
  market,
  meta,
  obstacles,
  advice,
  consent,
]
  .flat()
  .map(([name, rule, whenTrue, whenFalse, whenUnknown = {}]) => ({
    name,
    rule,
    examples: { TRUE: whenTrue, FALSE: whenFalse, UNKNOWN: whenUnknown },
  }));
