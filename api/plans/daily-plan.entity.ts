import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a person's plan of one day was made: even an empty one is made once. */
@Entity('daily_plan')
export class DailyPlanRow {
  @PrimaryColumn('uuid')
  profileId: string;

  /** ISO day, in the person's time zone. */
  @PrimaryColumn('date')
  date: string;

  @Column('timestamptz')
  createdAt: Date;
}
