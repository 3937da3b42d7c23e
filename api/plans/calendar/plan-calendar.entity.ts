import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The address at which the calendar of a person reads their plan. The secret itself is not kept. */
@Entity('plan_calendar')
export class PlanCalendarRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'plan_calendar_pk' })
  profileId: string;

  /** Never read back: an address is looked up by its hash. */
  @Column('text', { select: false })
  tokenHash: string;

  @Column('timestamptz')
  createdAt: Date;
}
