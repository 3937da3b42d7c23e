import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { ContributionRow } from './contribution.entity';

/** What staff and a contributor write to each other. */
@Entity('contribution_message')
@Index('contribution_message_contribution_idx', ['contributionId', 'sentAt'])
export class ContributionMessageRow {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'contribution_message_pk' })
  id: string;

  @Column('uuid')
  contributionId: string;

  @ManyToOne(() => ContributionRow)
  @JoinColumn({ name: 'contribution_id', foreignKeyConstraintName: 'contribution_message_contribution_fk' })
  contribution?: ContributionRow;

  @Column('timestamptz')
  sentAt: Date;

  @Column('boolean')
  fromStaff: boolean;

  @Column('text')
  body: string;

  /** What the reason for a refusal says in English. What a moderator added stands in the body alone. */
  @Column('text', { nullable: true })
  bodyEn: string | null;
}
