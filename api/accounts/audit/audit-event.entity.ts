import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

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

  @Column('text')
  actor: string;

  @Column('text')
  action: string;

  @Column('text')
  objectType: string;

  @Column('text')
  objectId: string;

  @Column('text')
  summary: string;
}
