import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { Sentence } from '../../platform/language';
import type { ReleaseStatus } from './releases.rules';

/** Revisions that are published together. */
@Entity('release')
export class ReleaseRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('int')
  version: number;

  @Column('text')
  title: string;

  @Column('text')
  status: ReleaseStatus;

  @Column('timestamptz')
  createdAt: Date;

  /** When all of it is to go online, once that is set. */
  @Column('timestamptz', { nullable: true })
  publishAt: Date | null;

  /** Who set the day: their rights are looked at again when it is due. */
  @Column('uuid', { nullable: true })
  scheduledById: string | null;

  /** Why it did not go online on its day. */
  @Column('jsonb', { nullable: true })
  suspendedBecause: Sentence | null;

  @Column('timestamptz', { nullable: true })
  publishedAt: Date | null;

  @Column('uuid', { nullable: true })
  publishedById: string | null;
}
