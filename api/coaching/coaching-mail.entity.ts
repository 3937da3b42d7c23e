import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a person was sent the plan of a day: the key allows one a day. */
@Entity('coaching_mail')
export class CoachingMailRow {
  @PrimaryColumn('uuid')
  profileId: string;

  /** ISO day, in the person's time zone. */
  @PrimaryColumn('date')
  date: string;

  @Column('timestamptz')
  sentAt: Date;
}
