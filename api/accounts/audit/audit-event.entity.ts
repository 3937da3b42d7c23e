import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { AuditWordsRow } from './audit-words.entity';

/** What was so of an object: ids, statuses, rules, numbers. Never what says who somebody of the public is. */
export type AuditValues = Readonly<Record<string, unknown>>;

/** Append-only: the database refuses to change or delete a row. */
@Entity('audit_event')
export class AuditEventRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  /** The order of events of the same moment; given by the database. */
  @Column({ type: 'bigint', insert: false, update: false })
  position: string;

  @Column('timestamptz')
  at: Date;

  /** A staff member's id, or null for the public, a job seeker or the service itself. */
  @Column('uuid', { nullable: true })
  actorId: string | null;

  /** What kind of actor: "Staff", "Public", "Job seeker" or "System". Names stand in audit_words. */
  @Column('text')
  actor: string;

  @Column('text')
  action: string;

  @Column('text')
  objectType: string;

  @Column('text')
  objectId: string;

  /** As it was then. Of a contribution or an account, null: it is read where it can be erased. */
  @Column('text', { nullable: true })
  objectTitle: string | null;

  @Column('text')
  summary: string;

  @Column('jsonb', { nullable: true })
  before: AuditValues | null;

  @Column('jsonb', { nullable: true })
  after: AuditValues | null;

  /** As in the log and in the header of the answer; of a job, that of the request that sent it. */
  @Column('text', { nullable: true })
  requestId: string | null;

  /** The same for all that one action did to several objects. */
  @Column('uuid', { nullable: true })
  groupId: string | null;

  /** Joined by whoever reads: null once erased, and where there were none. */
  said?: AuditWordsRow | null;
}
