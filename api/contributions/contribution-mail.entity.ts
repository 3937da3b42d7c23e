import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { ContributionRow } from './contribution.entity';

/** Each mail of an exchange, in or out, once: so that none is taken or sent twice, and that they stand in one thread. */
@Entity('contribution_mail')
export class ContributionMailRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'contribution_mail_pk' })
  contributionId: string;

  @ManyToOne(() => ContributionRow)
  @JoinColumn({ name: 'contribution_id', foreignKeyConstraintName: 'contribution_mail_contribution_fk' })
  contribution?: ContributionRow;

  /** What it is for; of one that came in, its Message-ID and a hash of its words. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'contribution_mail_pk' })
  about: string;

  @Column('text')
  messageId: string;

  /** Counts up, over all exchanges. */
  @Column({ type: 'integer', insert: false, update: false })
  position?: number;
}
