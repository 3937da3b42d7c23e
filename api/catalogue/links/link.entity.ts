import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { LinkRecord, LinkState } from './link-states.rules';

/** A web address that public recommendations name, or named, and what its checks told. */
@Entity('link')
export class LinkRow implements LinkRecord {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  url: string;

  @Column('text')
  state: LinkState;

  @Column('timestamptz')
  firstSeen: Date;

  @Column('timestamptz', { nullable: true })
  lastCheckedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  failingSince: Date | null;

  @Column('timestamptz', { nullable: true })
  goneSince: Date | null;

  @Column('int')
  failures: number;

  @Column('timestamptz', { nullable: true })
  deadSince: Date | null;

  @Column('text', { nullable: true })
  movedTo: string | null;

  @Column('text', { nullable: true })
  lastReason: string | null;

  /** People of the reference population who are given what names it, at its last daily check. */
  @Column('int', { nullable: true })
  audience: number | null;
}
