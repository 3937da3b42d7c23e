import { Column, Entity, PrimaryColumn } from 'typeorm';

export type LinkRunOutcome = 'DONE' | 'ABANDONED';

/** The check of all links on a day. */
@Entity('link_run')
export class LinkRunRow {
  /** In French time. */
  @PrimaryColumn('date')
  day: string;

  @Column('timestamptz')
  startedAt: Date;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  /** ABANDONED: no host answered at all, so that nothing was learnt but that there was no network. */
  @Column('text', { nullable: true })
  outcome: LinkRunOutcome | null;
}
