import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The sign-ins that one address tried of late, in all and for each account. */
@Entity('sign_in_attempt')
export class SignInAttemptRow {
  /** Under the key of the deployment: neither address nor account can be told from it. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'sign_in_attempt_pk' })
  keyHash: string;

  /** Those that did not succeed. */
  @Column('integer')
  count: number;

  /** The moment of the next try that is looked at. */
  @Column('timestamptz')
  nextAt: Date;

  @Index('sign_in_attempt_last_idx')
  @Column('timestamptz')
  lastAt: Date;
}
