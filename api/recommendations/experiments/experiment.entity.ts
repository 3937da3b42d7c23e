import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A recommendation, or a scorer, that only a share of people get, to see what it brings. */
@Entity('experiment')
export class ExperimentRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  name: string;

  /** What the team wants to find out, in their words. */
  @Column('text', { nullable: true })
  purpose: string | null;

  /** One of the two. */
  @Column('uuid', { nullable: true })
  recommendationId: string | null;

  @Column('text', { nullable: true })
  scorer: string | null;

  /** Of people, in per cent. */
  @Column('integer')
  share: number;

  @Column('timestamptz')
  startedAt: Date;

  @Column('timestamptz')
  endsAt: Date;

  /** By hand, or by date. */
  @Column('timestamptz', { nullable: true })
  stoppedAt: Date | null;
}
