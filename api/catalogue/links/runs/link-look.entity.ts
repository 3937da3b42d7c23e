import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Finding, Outcome } from '../link-states.rules';

/** What a run found of a link. It is taken over at the end of the run, if any host answered. */
@Entity('link_look')
export class LinkLookRow implements Finding {
  @PrimaryColumn('date')
  day: string;

  @PrimaryColumn('uuid')
  linkId: string;

  @Column('timestamptz')
  at: Date;

  /** By its host, with any status. */
  @Column('boolean')
  isAnswered: boolean;

  @Column('text')
  outcome: Outcome;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('text', { nullable: true })
  movedTo: string | null;

  @Column('int')
  audience: number;

  @Column('boolean')
  isTakenOver: boolean;
}
