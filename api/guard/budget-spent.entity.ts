import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What a payer has spent of late, over all processes. An unlogged table: after a crash of the database everybody starts anew. */
@Entity('budget_spent')
export class BudgetSpentRow {
  /** Under the key of the deployment: the address or account cannot be told from it. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'budget_spent_pk' })
  payerHash: string;

  /** Points that were not earned back at `at`. */
  @Column('double precision')
  points: number;

  @Index('budget_spent_at_idx')
  @Column('timestamptz')
  at: Date;
}
