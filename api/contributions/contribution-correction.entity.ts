import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { ContributionRow } from './contribution.entity';

/** The words as the contributor wrote them anew; those before stay as they were. */
@Entity('contribution_correction')
export class ContributionCorrectionRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'contribution_correction_pk' })
  contributionId: string;

  @ManyToOne(() => ContributionRow)
  @JoinColumn({ name: 'contribution_id', foreignKeyConstraintName: 'contribution_correction_contribution_fk' })
  contribution?: ContributionRow;

  /** From 1. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'contribution_correction_pk' })
  number: number;

  @Column('text')
  title: string;

  @Column('text')
  body: string;

  @Column('timestamptz')
  at: Date;
}
