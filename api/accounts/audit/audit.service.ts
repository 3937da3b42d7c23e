import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Clock } from '../../platform/clock';
import { currentRequestId } from '../../platform/request-id';
import type { Refusal } from '../../platform/user-errors';
import { conflictWith } from '../accounts.errors';
import { AuditEventRow } from './audit-event.entity';
import type { AuditValues } from './audit-event.entity';
import { AuditWordsRow } from './audit-words.entity';
import { actorNames, changedValues } from './audit.rules';
import type { AuditedWords } from './audit.rules';
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
  /** What the object is called, where that says nothing of a person. */
  title?: string | undefined;
  /** Ids, statuses, numbers and rules, without personal data. What is the same in both is left out. */
  before?: AuditValues | undefined;
  after?: AuditValues | undefined;
  /** Why, in the words of whoever did it. Kept where it can be erased. */
  reason?: string | null | undefined;
  /** A UUID: the same for all that one action does to several objects. */
  groupId?: string | undefined;
}

/** Everyone's, none of whom has a name here. */
const KINDS = { ANONYMOUS: 'Public', JOB_SEEKER: 'Job seeker', STAFF: 'Staff' };

/** The entries, and apart from them their words. */
const RECORD = `
  WITH given AS (
    SELECT * FROM ROWS FROM (jsonb_to_recordset($1::jsonb) AS (
      id uuid, at timestamptz, "actorId" uuid, actor text, action text, "objectType" text, "objectId" text, title text, summary text,
      before jsonb, after jsonb, "requestId" text, "groupId" uuid, name text, reason text, label text)) WITH ORDINALITY
  ), recorded AS (
    INSERT INTO audit_event
      (id, at, actor_id, actor, action, object_type, object_id, object_title, summary, before, after, request_id, group_id)
    SELECT id, at, "actorId", actor, action, "objectType", "objectId", title, summary, before, after, "requestId", "groupId"
    FROM given ORDER BY ordinality
  )
  INSERT INTO audit_words (event_id, actor, reason, label, words)
  SELECT id, name, reason, label,
    to_tsvector('simple', plain_words(concat_ws(' ', action, title, summary, name, reason, label))) FROM given`;

/** The append-only record of what was done. */
export class AuditService {
  /** `actions`: what each is called, for whoever searches. */
  constructor(
    private readonly clock: Clock,
    private readonly actions: AuditedWords['actions'] = {},
  ) {}

  /** In the transaction of the change itself. */
  async record(tx: EntityManager, entry: AuditEntry): Promise<void> {
    await this.recordAll(tx, [entry]);
  }

  async recordAll(tx: EntityManager, entries: readonly AuditEntry[]): Promise<void> {
    const at = this.clock.now();
    const requestId = currentRequestId() ?? null;
    const rows = entries.map((entry) => ({ ...this.rowOf(entry), at, requestId }));
    await tx.query(RECORD, [JSON.stringify(rows)]);
  }

  /** The refusal of a stale version: it names who changed the object last, and when. */
  async conflict(tx: EntityManager, objectType: string, objectId: string): Promise<Refusal> {
    const last = await tx.findOne(AuditEventRow, {
      where: { objectType, objectId },
      order: { at: 'DESC', position: 'DESC' },
    });
    if (last === null) return conflictWith(null);
    const said = await tx.findOneBy(AuditWordsRow, { eventId: last.id });
    return conflictWith({ at: last.at, by: actorNames({ ...last, said }) });
  }

  /** Takes the name of a staff member out of what they did. What they did stays, and that one person did it. */
  async forget(tx: EntityManager, staffUserId: string): Promise<void> {
    const theirs = 'event_id IN (SELECT id FROM audit_event WHERE actor_id = :staffUserId)';
    await tx.createQueryBuilder().update(AuditWordsRow).set({ actor: null }).where(theirs, { staffUserId }).execute();
  }

  private rowOf({ by, action, objectId, summary, title, before, after, reason, groupId }: AuditEntry): object {
    const label = this.actions[action];
    return {
      ...{ id: randomUUID(), action, objectId, summary, title, reason, groupId },
      ...changedValues(before, after),
      actorId: by !== SYSTEM && by.kind === 'STAFF' ? by.id : null,
      actor: by === SYSTEM ? SYSTEM : KINDS[by.kind],
      name: nameOf(by),
      objectType: action.split('.')[0] ?? action,
      label: label && `${label.fr} ${label.en}`,
    };
  }
}

function nameOf(actor: Actor): string | null {
  return actor !== SYSTEM && actor.kind === 'STAFF' ? actor.name : null;
}
