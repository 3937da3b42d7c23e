import type { DataSource } from 'typeorm';
import { demand } from '../../accounts';
import type { Viewer } from '../../accounts/permissions';
import { FRENCH_TIME, dayIn, momentOf } from '../../platform/clock';
import { badInput } from '../../platform/graphql/errors';
import { DAY_MS } from '../../platform/time';
import { readDrafts } from '../catalogue.policy';
import type { CalendarArgs, CalendarEntry } from './calendar.graphql';

export interface CalendarRow extends Pick<CalendarEntry, 'kind' | 'state' | 'at' | 'day'> {
  revisionId: string;
  recommendationId: string;
}

const MAX_DAYS = 400;
const TOO_MANY_DAYS = {
  fr: `Au plus ${MAX_DAYS} jours, de « from » à « to ».`,
  en: `At most ${MAX_DAYS} days, from "from" to "to".`,
};
/** More than a team plans in a year; the first of them are given. */
const MAX_ENTRIES = 1000;

/** Which a revision waits with: all of it is suspended where one item does not hold. */
const SUSPENDED_RELEASE = `SELECT FROM release_item item JOIN release ON release.id = item.release_id
  WHERE item.revision_id = revision.id AND release.suspended_because IS NOT NULL`;

/** The days that were set for revisions. */
export class CalendarQueries {
  constructor(private readonly database: DataSource) {}

  /** Throws BAD_USER_INPUT for days in the wrong order, and for too many of them. */
  async between(viewer: Viewer, { from, to }: CalendarArgs): Promise<CalendarRow[]> {
    demand(viewer, readDrafts);
    const [first, last] = [new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`)];
    const days = (last.getTime() - first.getTime()) / DAY_MS;
    if (days < 0 || days > MAX_DAYS) throw badInput(TOO_MANY_DAYS);
    const [begin, end] = [first, new Date(last.getTime() + DAY_MS)].map((shown) => momentOf(FRENCH_TIME, shown));
    const rows = await this.database.query<Omit<CalendarRow, 'day'>[]>(
      `SELECT 'PUBLICATION' AS kind, publish_at AS at,
              CASE WHEN published_at IS NOT NULL THEN 'DONE'
                   WHEN suspended_because IS NOT NULL OR EXISTS (${SUSPENDED_RELEASE}) THEN 'SUSPENDED' ELSE 'PLANNED' END AS state,
              id AS "revisionId", recommendation_id AS "recommendationId"
         FROM revision WHERE publish_at >= $1 AND publish_at < $2
           AND (status = 'SCHEDULED' OR published_at IS NOT NULL)
       UNION ALL
       SELECT 'WITHDRAWAL', unpublish_at,
              CASE WHEN ended_at IS NOT NULL THEN 'DONE'
                   WHEN status = 'PUBLISHED' AND suspended_because IS NOT NULL THEN 'SUSPENDED' ELSE 'PLANNED' END,
              id, recommendation_id
         FROM revision WHERE unpublish_at >= $1 AND unpublish_at < $2
           AND (status IN ('SCHEDULED', 'PUBLISHED') OR ended_at >= unpublish_at)
       ORDER BY at, "revisionId" LIMIT ${MAX_ENTRIES}`,
      [begin, end],
    );
    return rows.map((row) => ({ ...row, day: dayIn(FRENCH_TIME, row.at) }));
  }
}
