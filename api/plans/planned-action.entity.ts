import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Locale } from '../targeting/language';
import type { BeforeAnswer, PlannedActionStatus } from './responses.rules';

@Entity('planned_action')
export class PlannedActionRow {
  @PrimaryColumn('uuid')
  profileId: string;

  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()' })
  id: string;

  /** ISO day. */
  @Column('date')
  date: string;

  /** From 0, best first. */
  @Column('integer')
  position: number;

  @Column('text')
  status: PlannedActionStatus;

  @Column('uuid')
  recommendationId: string;

  /** Of the revision that was published when it was planned: see PlannedRevisionRow. */
  @Column('integer')
  revisionNumber: number;

  /** Sentences in each language, as of the day that it was planned: the person may change theirs. */
  @Column('jsonb')
  reasons: Readonly<Record<Locale, string[]>>;

  @Column('date', { nullable: true })
  snoozedUntil: string | null;

  @Column('boolean', { nullable: true })
  useful: boolean | null;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('jsonb', { nullable: true })
  before: BeforeAnswer | null;

  @Column('timestamptz')
  updatedAt: Date;
}
