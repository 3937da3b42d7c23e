import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PublishedItem } from '../catalogue';

/**
 * A published revision that was planned for somebody, kept once for all of them: what people were given stays theirs
 * to read when it is no longer published.
 */
@Entity('planned_revision')
export class PlannedRevisionRow {
  @PrimaryColumn('uuid')
  recommendationId: string;

  @PrimaryColumn('integer')
  revisionNumber: number;

  @Column('text')
  slug: string;

  @Column('text')
  kind: PublishedItem['kind'];

  @Column('jsonb')
  content: PublishedItem['content'];

  @Column('timestamptz')
  publishedAt: Date;
}
