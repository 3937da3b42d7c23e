import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CoachingStatus } from './coaching.rules';
import type { Weekday } from './weekdays.rules';

/** That a person asked for the plan of the day by mail, and what became of it. */
@Entity('coaching')
@Index('coaching_next_idx', ['nextMailAt', 'profileId'], { where: 'next_mail_at IS NOT NULL' })
export class CoachingRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'coaching_pk' })
  profileId: string;

  @Column('text')
  status: CoachingStatus;

  @Column('text', { array: true })
  days: Weekday[];

  @Column('timestamptz')
  askedAt: Date;

  /** Keyed, of the address that the link to confirm went to: once it is confirmed, mails go to no other. */
  @Column('text', { nullable: true })
  emailHash: string | null;

  /** Of the secret of that link. */
  @Column('text', { nullable: true })
  confirmationHash: string | null;

  /** Of that link. */
  @Column('timestamptz', { nullable: true })
  expiresAt: Date | null;

  @Column('timestamptz', { nullable: true })
  confirmedAt: Date | null;

  /** When the person last said, from a mail, that they go on reading. */
  @Column('timestamptz', { nullable: true })
  continuedAt: Date | null;

  /** By the person, or by itself. */
  @Column('timestamptz', { nullable: true })
  stoppedAt: Date | null;

  /** Set while ACTIVE. */
  @Column('timestamptz', { nullable: true })
  nextMailAt: Date | null;

  /** The `nextMailAt` whose plan was made ahead. */
  @Column('timestamptz', { nullable: true })
  preparedFor: Date | null;
}
