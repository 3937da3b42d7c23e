import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an audit entry says in words that may tell who somebody is, and what it is searched by. Erasure takes them away; the database refuses any other change. */
@Entity('audit_words')
export class AuditWordsRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'audit_words_pk' })
  eventId: string;

  /** The name that the staff member had then. */
  @Column('text', { nullable: true })
  actor: string | null;

  /** Why, in the words of whoever did it. */
  @Column('text', { nullable: true })
  reason: string | null;
}
