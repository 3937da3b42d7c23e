import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The key of a submission, for a day: the same submission sent again is recognised by it. Neither the key nor the words are kept. */
@Entity('submission_key')
export class SubmissionKeyRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'submission_key_pk' })
  keyHash: string;

  /** Under the key of the deployment: who reads the table alone cannot try words on it. */
  @Column('text')
  contentHash: string;

  /** No foreign key: it is written before the contribution. */
  @Column('uuid')
  contributionId: string;

  @Index('submission_key_created_idx')
  @Column('timestamptz')
  createdAt: Date;
}
