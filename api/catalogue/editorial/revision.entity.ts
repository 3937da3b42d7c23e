import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { Sentence } from '../../platform/language';
import type { Content } from '../content/content.rules';
import type { RevisionStatus } from './editorial.rules';

/** A whole version of a recommendation. Its content never changes once published: the database refuses it. */
@Entity('revision')
export class RevisionRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  recommendationId: string;

  @Column('int')
  number: number;

  @Column('text')
  status: RevisionStatus;

  @Column('jsonb')
  content: Content;

  /** Everybody who wrote in it, first author first: none of them may approve it. */
  @Column('uuid', { array: true })
  authorIds: string[];

  @Column('uuid', { nullable: true })
  approvedById: string | null;

  /** Of an approval without a review; null for one that a colleague gave. */
  @Column('text', { nullable: true })
  bypassReason: string | null;

  /** When it is to go online, for one that waits. */
  @Column('timestamptz', { nullable: true })
  publishAt: Date | null;

  /** When it is to go offline. */
  @Column('timestamptz', { nullable: true })
  unpublishAt: Date | null;

  /** Who set its days: their rights are looked at again when it is due. */
  @Column('uuid', { nullable: true })
  scheduledById: string | null;

  /** Why it did not go online, or offline, on its day. */
  @Column('jsonb', { nullable: true })
  suspendedBecause: Sentence | null;

  /** Why it is published although personas fail with it; null where none does. */
  @Column('text', { nullable: true })
  personaReason: string | null;

  /** Why it goes offline on its day, as whoever set the day said; null where nothing was said. */
  @Column('text', { nullable: true })
  withdrawalReason: string | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  publishedAt: Date | null;

  /** When it stopped being public. */
  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;
}
