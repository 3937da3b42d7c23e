import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { StaffUserRow } from '../accounts';
import { ContributionNoteRow } from '../contributions/triage/contribution-note.entity';
import type { NoticeKind } from './notices.rules';
import type { Threshold } from '../contributions/triage/reminders.rules';

/** What somebody of the team should know. */
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

  /** Who gave cause; null for a reminder. */
  @Column('uuid', { nullable: true })
  byId: string | null;

  @ManyToOne(() => StaffUserRow)
  @JoinColumn({ name: 'by_id', foreignKeyConstraintName: 'staff_notice_by_fk' })
  by?: StaffUserRow | null;

  /** The one that mentions. */
  @Column('uuid', { nullable: true })
  noteId: string | null;

  @ManyToOne(() => ContributionNoteRow)
  @JoinColumn({ name: 'note_id', foreignKeyConstraintName: 'staff_notice_note_fk' })
  note?: ContributionNoteRow | null;

  /** The most urgent first. */
  @Column('uuid', { array: true })
  contributionIds: string[];

  /** Of a reminder: how many contributions at each threshold. */
  @Column('jsonb', { nullable: true })
  counts: Partial<Record<Threshold, number>> | null;

  @Column('timestamptz')
  at: Date;

  @Column('timestamptz', { nullable: true })
  readAt: Date | null;
}
