import type { DataSource, SelectQueryBuilder } from 'typeorm';
import { sliceOf } from '../../platform/graphql/pages';
import type { PageInput } from '../../platform/graphql/pages';
import { badInput } from '../../platform/graphql/errors';
import { isUuid } from '../../platform/ids';
import type { Language } from '../../platform/language';
import { readAudit } from '../accounts.policy';
import { demand } from '../demand.policy';
import type { Viewer } from '../permissions';
import { AuditEventRow } from './audit-event.entity';
import { AuditWordsRow } from './audit-words.entity';
import { auditCsv } from './audit-csv.rules';
import { soughtWords } from './audit-search.rules';
import type { AuditExport, AuditFilter } from './audit.graphql';
import type { AuditedWords } from './audit.rules';

/** Entries in one part of an export. */
const EXPORT_SIZE = 1000;

type Events = SelectQueryBuilder<AuditEventRow>;

/** Reads the audit log. */
export class AuditQueries {
  constructor(
    private readonly database: DataSource,
    private readonly words: Required<AuditedWords>,
  ) {}

  async list(
    viewer: Viewer,
    filter: AuditFilter,
    page?: PageInput,
  ): Promise<{ items: AuditEventRow[]; total: number }> {
    demand(viewer, readAudit);
    const { skip, take } = sliceOf(page);
    const [ids, total] = await Promise.all([
      newestFirst(this.found(filter)).select('event.id', 'id').offset(skip).limit(take).getRawMany<{ id: string }>(),
      this.total(filter),
    ]);
    if (ids.length === 0) return { items: [], total };
    // Only what is on the page is read as a whole.
    const events = this.database.createQueryBuilder(AuditEventRow, 'event').whereInIds(ids.map(({ id }) => id));
    return { items: await withWords(newestFirst(events)).getMany(), total };
  }

  /** The next part of all that the filter finds, from the newest on. `after`: what the part before gave. */
  async export(
    viewer: Viewer,
    { filter, after }: { filter: AuditFilter; after: string | null },
    language: Language,
  ): Promise<AuditExport> {
    demand(viewer, readAudit);
    const query = withWords(newestFirst(this.found(filter))).limit(EXPORT_SIZE);
    if (after !== null) {
      if (!isUuid(after)) throw badInput('after is what the part before gave as next.');
      query.andWhere('(event.at, event.position) < (SELECT at, position FROM audit_event WHERE id = :after)', {
        after,
      });
    }
    const events = await query.getMany();
    return {
      csv: auditCsv(events, { words: this.words, language, hasHeader: after === null }),
      next: events.length === EXPORT_SIZE ? (events.at(-1)?.id ?? null) : null,
    };
  }

  /** Words alone are counted where they stand. */
  private async total({ search, ...filter }: AuditFilter): Promise<number> {
    const words = soughtWords(search);
    const isSearchAlone = words !== null && Object.values(filter).every((value) => !value);
    const found = isSearchAlone
      ? this.database
          .createQueryBuilder(AuditWordsRow, 'sought')
          .where('sought.words @@ CAST(:words AS tsquery)', { words })
      : this.found({ search, ...filter });
    const counted = await found.select('count(*)::int', 'total').getRawOne<{ total: number }>();
    return counted?.total ?? 0;
  }

  private found({ search, ...filter }: AuditFilter): Events {
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
    const words = soughtWords(search);
    if (words !== null) query.andWhere('event.id IN (SELECT audit_events_with(CAST(:words AS tsquery)))', { words });
    return query;
  }
}

export function newestFirst(events: Events): Events {
  return events.orderBy('event.at', 'DESC').addOrderBy('event.position', 'DESC');
}

/** One row for each event at most. */
export function withWords(events: Events): Events {
  return events.leftJoinAndMapOne('event.said', AuditWordsRow, 'said', 'said.eventId = event.id');
}
