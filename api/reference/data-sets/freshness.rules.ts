import { DAY_MS } from '../../platform/time';
import type { DataSetRow } from './data-set.entity';

export type DataSetFreshness = 'FRESH' | 'LATE' | 'UNKNOWN';

/**
 * Both sources bring out at least one edition a year: Insee the geographic code each January, as of 1 January; France Travail several of the
 * ROME. A month is left to take it over.
 */
const RENEWED_AFTER_DAYS = 365 + 31;

/** UNKNOWN where nobody noted when it was loaded. */
export function freshnessOf(row: Pick<DataSetRow, 'loadedAt'> | undefined, now: Date): DataSetFreshness {
  if (row === undefined) return 'UNKNOWN';
  return now.getTime() - row.loadedAt.getTime() > RENEWED_AFTER_DAYS * DAY_MS ? 'LATE' : 'FRESH';
}
