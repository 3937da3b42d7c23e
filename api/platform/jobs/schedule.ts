import { CronExpressionParser } from 'cron-parser';
import { FRENCH_TIME } from '../clock';

/** Returns the first moment after `after` that a cron line names, in French time. */
export function nextMoment(cron: string, after: Date): Date {
  return CronExpressionParser.parse(cron, { currentDate: after, tz: FRENCH_TIME }).next().toDate();
}
