import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlanNoteKey } from './notes/plan-note.rules';

/** That a person's plan of one day was made: even an empty one is made once. */
@Entity('daily_plan')
export class DailyPlanRow {
  @PrimaryColumn('uuid')
  profileId: string;

  /** ISO day, in the person's time zone. */
  @PrimaryColumn('date')
  date: string;

  /** Where it holds fewer actions than promised. */
  @Column('text', { nullable: true })
  note: PlanNoteKey | null;

  @Column('timestamptz')
  createdAt: Date;
}
