import type { DataSource, EntityManager } from 'typeorm';
import type { Clock } from '../../platform/clock';
import { sliceOf } from '../../platform/graphql/pages';
import type { PageInput } from '../../platform/graphql/pages';
import { isUuid } from '../../platform/ids';
import type { Refusal } from '../../platform/user-errors';
import { conflictWith } from '../accounts.errors';
import type { AuditFilter } from './audit.graphql';
import { readAudit } from '../accounts.policy';
import { AuditEventRow } from './audit-event.entity';
import { demand } from '../demand.policy';
import { SYSTEM } from '../permissions';
import type { Viewer } from '../permissions';

/** Who did it: a viewer, or the service itself. */
export type Actor = Viewer | typeof SYSTEM;

export interface AuditEntry {
  by: Actor;
  /** "recommendation.publish": the object's type and a verb. */
  action: string;
  objectId: string;
  /** In plain French, without personal data: staff read it. */
  summary: string;
}

/** The append-only record of what was done. */
export class AuditService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  /** In the transaction of the change itself. */
  async record(tx: EntityManager, entry: AuditEntry): Promise<void> {
    await this.recordAll(tx, [entry]);
  }

  async recordAll(tx: EntityManager, entries: readonly AuditEntry[]): Promise<void> {
    const at = this.clock.now();
    await tx.insert(
      AuditEventRow,
      entries.map(({ by, action, objectId, summary }) => ({
        at,
        actorId: idOf(by),
        actor: nameOf(by),
        action,
        objectType: action.split('.')[0] ?? action,
        objectId,
        summary,
      })),
    );
  }

  async list(
    viewer: Viewer,
    filter: AuditFilter,
    page?: PageInput,
  ): Promise<{ items: AuditEventRow[]; total: number }> {
    demand(viewer, readAudit);
    const query = this.database
      .createQueryBuilder(AuditEventRow, 'event')
      .orderBy('event.at', 'DESC')
      .addOrderBy('event.position', 'DESC');
    if (filter.actorId)
      query.andWhere('event.actorId = :actorId', { actorId: isUuid(filter.actorId) ? filter.actorId : null });
    if (filter.action) query.andWhere('event.action = :action', { action: filter.action });
    if (filter.objectType) query.andWhere('event.objectType = :objectType', { objectType: filter.objectType });
    if (filter.objectId) query.andWhere('event.objectId = :objectId', { objectId: filter.objectId });
    if (filter.from) query.andWhere('event.at >= :from', { from: filter.from });
    if (filter.to) query.andWhere('event.at < :to', { to: filter.to });
    const { skip, take } = sliceOf(page);
    const [items, total] = await query.skip(skip).take(take).getManyAndCount();
    return { items, total };
  }

  /** The refusal of a stale version: it names who changed the object last, and when. */
  async conflict(tx: EntityManager, objectType: string, objectId: string): Promise<Refusal> {
    const last = await tx.findOne(AuditEventRow, {
      where: { objectType, objectId },
      order: { at: 'DESC', position: 'DESC' },
    });
    return conflictWith(last);
  }
}

function idOf(actor: Actor): string | null {
  return actor !== SYSTEM && actor.kind === 'STAFF' ? actor.id : null;
}

function nameOf(actor: Actor): string {
  if (actor === SYSTEM) return SYSTEM;
  const names = { ANONYMOUS: 'Public', JOB_SEEKER: 'Job seeker' };
  return actor.kind === 'STAFF' ? actor.name : names[actor.kind];
}
