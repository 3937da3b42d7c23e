import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
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

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  publishedAt: Date | null;

  /** When it stopped being public. */
  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;
}
