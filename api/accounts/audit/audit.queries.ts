import type { DataSource, SelectQueryBuilder } from 'typeorm';
import { sliceOf } from '../../platform/graphql/pages';
import type { PageInput } from '../../platform/graphql/pages';
import { isUuid } from '../../platform/ids';
import { readAudit } from '../accounts.policy';
import { demand } from '../demand.policy';
import type { Viewer } from '../permissions';
import { StaffUserRow } from '../staff/staff-user.entity';
import { AuditEventRow } from './audit-event.entity';
import { AuditWordsRow } from './audit-words.entity';
import { soughtWords } from './audit-search.rules';
import type { AuditFilter } from './audit.graphql';

type Events = SelectQueryBuilder<AuditEventRow>;

interface Sought {
  /** As PostgreSQL reads them. */
  words: string;
  /** The members of the team whose names have them: an entry keeps no name of whom something was done to. */
  people: string[];
}

interface Asked extends Omit<AuditFilter, 'search'> {
  sought: Sought | null;
}

/** Whose object is a member of the team. */
const OF_PEOPLE = "event.objectType IN ('staff', 'session') AND event.objectId IN (:...people)";

/** Reads the audit log. */
export class AuditQueries {
  constructor(private readonly database: DataSource) {}

  async list(
    viewer: Viewer,
    { search, ...filter }: AuditFilter,
    page?: PageInput,
  ): Promise<{ items: AuditEventRow[]; total: number }> {
    demand(viewer, readAudit);
    const { skip, take } = sliceOf(page);
    const asked = { ...filter, sought: await this.sought(search) };
    const [ids, total] = await Promise.all([
      newestFirst(this.found(asked)).select('event.id', 'id').offset(skip).limit(take).getRawMany<{ id: string }>(),
      this.total(asked),
    ]);
    if (ids.length === 0) return { items: [], total };
    // Only what is on the page is read as a whole.
    const events = this.database.createQueryBuilder(AuditEventRow, 'event').whereInIds(ids.map(({ id }) => id));
    return { items: await withWords(newestFirst(events)).getMany(), total };
  }

  private async sought(search: string | null | undefined): Promise<Sought | null> {
    const words = soughtWords(search);
    if (words === null) return null;
    const people = await this.database
      .createQueryBuilder(StaffUserRow, 'person')
      .select('person.id', 'id')
      .where("to_tsvector('simple', plain_words(person.name)) @@ CAST(:words AS tsquery)", { words })
      .getRawMany<{ id: string }>();
    return { words, people: people.map(({ id }) => id) };
  }

  /** Words alone are counted where they stand. */
  private async total({ sought, ...filter }: Asked): Promise<number> {
    const isSearchAlone = sought?.people.length === 0 && Object.values(filter).every((value) => !value);
    const found = isSearchAlone
      ? this.database
          .createQueryBuilder(AuditWordsRow, 'sought')
          .where('sought.words @@ CAST(:words AS tsquery)', { words: sought.words })
      : this.found({ sought, ...filter });
    const counted = await found.select('count(*)::int', 'total').getRawOne<{ total: number }>();
    return counted?.total ?? 0;
  }

  private found({ sought, ...filter }: Asked): Events {
    const query = this.database.createQueryBuilder(AuditEventRow, 'event').where('TRUE');
    for (const column of ['actorId', 'groupId'] as const) {
      const id = filter[column];
      if (id) query.andWhere(`event.${column} = :${column}`, { [column]: isUuid(id) ? id : null });
    }
    for (const column of ['action', 'objectType', 'objectId', 'requestId'] as const)
      if (filter[column]) query.andWhere(`event.${column} = :${column}`, { [column]: filter[column] });
    if (filter.withoutSessions) query.andWhere("event.objectType <> 'session'");
    if (filter.from) query.andWhere('event.at >= :from', { from: filter.from });
    if (filter.to) query.andWhere('event.at < :to', { to: filter.to });
    if (sought === null) return query;
    const said = 'event.id IN (SELECT audit_events_with(CAST(:words AS tsquery)))';
    return query.andWhere(sought.people.length === 0 ? said : `(${said} OR (${OF_PEOPLE}))`, { ...sought });
  }
}

export function newestFirst(events: Events): Events {
  return events.orderBy('event.at', 'DESC').addOrderBy('event.position', 'DESC');
}

/** One row for each event at most. */
export function withWords(events: Events): Events {
  return events.leftJoinAndMapOne('event.said', AuditWordsRow, 'said', 'said.eventId = event.id');
}
