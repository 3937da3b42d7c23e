import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { StaffUserRow } from '../accounts';
import type { NoticeKind } from './notices.types';

/** A notice to one member of the team. */
@Entity('staff_notice')
@Index('staff_notice_staff_user_idx', ['staffUserId', 'at'])
export class StaffNoticeRow {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'staff_notice_pk' })
  id: string;

  @Column('uuid')
  staffUserId: string;

  @ManyToOne(() => StaffUserRow)
  @JoinColumn({ name: 'staff_user_id', foreignKeyConstraintName: 'staff_notice_staff_user_fk' })
  staffUser?: StaffUserRow;

  @Column('text')
  kind: NoticeKind;

  /** Who caused it; null for a reminder. */
  @Column('uuid', { nullable: true })
  byId: string | null;

  @ManyToOne(() => StaffUserRow)
  @JoinColumn({ name: 'by_id', foreignKeyConstraintName: 'staff_notice_by_fk' })
  by?: StaffUserRow | null;

  /** The note that mentions. */
  @Column('uuid', { nullable: true })
  noteId: string | null;

  /** The kind of object that it is about: "contribution". */
  @Column('text')
  subjectType: string;

  /** The most urgent first. */
  @Column('uuid', { array: true })
  subjectIds: string[];

  /** Of a reminder: how many objects at each threshold. */
  @Column('jsonb', { nullable: true })
  counts: Readonly<Record<string, number>> | null;

  @Column('timestamptz')
  at: Date;

  @Column('timestamptz', { nullable: true })
  readAt: Date | null;

  /** When it stood in a mail to whoever had not read it. */
  @Column('timestamptz', { nullable: true })
  mailedAt: Date | null;
}
