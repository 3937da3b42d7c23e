import { Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { StaffUserRow } from '../../../accounts';
import type { ContributionAction } from '../../vocabulary.rules';

/** One action on many contributions, as it was asked for. */
@Entity('bulk_decision')
@Unique('bulk_decision_key', ['byId', 'key'])
export class BulkDecisionRow {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'bulk_decision_pk' })
  id: string;

  @Column('uuid')
  byId: string;

  @ManyToOne(() => StaffUserRow)
  @JoinColumn({ name: 'by_id', foreignKeyConstraintName: 'bulk_decision_by_fk' })
  by?: StaffUserRow;

  /** Chosen by the client: asking again with it decides nothing twice. */
  @Column('text')
  key: string;

  @Column('text')
  action: ContributionAction;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('text', { nullable: true })
  message: string | null;

  @Column('timestamptz')
  at: Date;
}
