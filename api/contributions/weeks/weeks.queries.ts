import type { DataSource } from 'typeorm';
import { demandStaff } from '../../accounts';
import { FRENCH_TIME, dayIn, endOfDay, momentOf } from '../../platform/clock';
import type { Clock } from '../../platform/clock';
import type { ContributionScope } from '../contributions.loaders';
import { readContributions } from '../contributions.policy';
import { placesInside } from '../triage/search.queries';
import type { ContributionStatus } from '../vocabulary.rules';
import type { ContributionWeek } from './weeks.graphql';
import { lastWeeks } from './weeks.rules';

/** `$4`: the places that the viewer sees; null where that is all of them. */
const COUNTED = `
  SELECT week.day::text AS day, status, count(*)::int AS count
  FROM unnest($1::date[], $2::timestamptz[], $3::timestamptz[]) AS week (day, start, ending)
  JOIN contribution ON received_at >= week.start AND received_at < week.ending
  WHERE $4::text[] IS NULL OR place_code = ANY($4)
  GROUP BY week.day, status ORDER BY status`;

interface Counted {
  day: string;
  status: ContributionStatus;
  count: number;
}

/** What came in, week by week: what lies outside the territories of the viewer is not counted. */
export class WeeksQueries {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  async last({ viewer, territories }: ContributionScope, count: number): Promise<ContributionWeek[]> {
    demandStaff(viewer, readContributions);
    const weeks = lastWeeks(dayIn(FRENCH_TIME, this.clock.now()), count);
    const codes = await territories.codes();
    const rows = await this.database.query<Counted[]>(COUNTED, [
      weeks.map(({ from }) => from),
      weeks.map(({ from }) => momentOf(FRENCH_TIME, new Date(`${from}T00:00:00Z`))),
      weeks.map(({ to }) => endOfDay(FRENCH_TIME, to)),
      codes.length > 0 ? await placesInside(this.database, codes) : null,
    ]);
    return weeks.map((week) => {
      const statuses = rows.filter(({ day }) => day === week.from);
      return { ...week, received: statuses.reduce((sum, one) => sum + one.count, 0), statuses };
    });
  }
}
