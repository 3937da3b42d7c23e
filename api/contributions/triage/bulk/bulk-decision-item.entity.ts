import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Refusal } from '../../../platform/user-errors';
import { BulkDecisionRow } from './bulk-decision.entity';

/** One contribution of a bulk decision. */
@Entity('bulk_decision_item')
export class BulkDecisionItemRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'bulk_decision_item_pk' })
  bulkId: string;

  @ManyToOne(() => BulkDecisionRow)
  @JoinColumn({ name: 'bulk_id', foreignKeyConstraintName: 'bulk_decision_item_bulk_fk' })
  bulk?: BulkDecisionRow;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'bulk_decision_item_pk' })
  position: number;

  /** As asked for, whether there is such a contribution or not. */
  @Column('text')
  contributionId: string;

  /** Null until its turn has come; empty once it is done. */
  @Column('jsonb', { nullable: true })
  refusals: Refusal[] | null;
}
