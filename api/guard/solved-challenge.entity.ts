import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A proof of work that has served; forgotten once it has expired. */
@Entity('solved_challenge')
export class SolvedChallengeRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'solved_challenge_pk' })
  challenge: string;

  @Index('solved_challenge_expires_idx')
  @Column('timestamptz')
  expiresAt: Date;
}
