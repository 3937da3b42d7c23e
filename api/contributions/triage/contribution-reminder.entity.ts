import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { ContributionRow } from '../contribution.entity';
import type { Threshold } from './reminders.rules';

/** That the team was reminded: once for each threshold of each date by which to answer. */
@Entity('contribution_reminder')
export class ContributionReminderRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'contribution_reminder_pk' })
  contributionId: string;

  @ManyToOne(() => ContributionRow)
  @JoinColumn({ name: 'contribution_id', foreignKeyConstraintName: 'contribution_reminder_contribution_fk' })
  contribution?: ContributionRow;

  @PrimaryColumn('timestamptz', { primaryKeyConstraintName: 'contribution_reminder_pk' })
  dueAt: Date;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'contribution_reminder_pk' })
  threshold: Threshold;

  @Column('timestamptz')
  at: Date;
}
