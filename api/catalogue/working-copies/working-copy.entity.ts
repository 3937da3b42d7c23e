import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The fields of a content as somebody was typing them: each may be half-written. */
export type WorkingContent = object;

/** What one person has typed into one recommendation, and not saved. */
@Entity('working_copy')
export class WorkingCopyRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'working_copy_pk' })
  recommendationId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'working_copy_pk' })
  staffUserId: string;

  /** The version of the recommendation on which it was begun. */
  @Column('int')
  baseVersion: number;

  /** The same fields as that version had them. */
  @Column('jsonb')
  base: WorkingContent;

  @Column('jsonb')
  content: WorkingContent;

  @Column('timestamptz')
  begunAt: Date;

  @Column('timestamptz')
  savedAt: Date;
}
