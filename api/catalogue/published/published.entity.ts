import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Content, RecommendationKind } from '../content/content.rules';

/** The public projection: the only table that public fields read. */
@Entity('published_recommendation')
export class PublishedRow {
  /** The recommendation's id. */
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  slug: string;

  @Column('text')
  kind: RecommendationKind;

  @Column('int')
  revisionNumber: number;

  @Column('jsonb')
  content: Content;

  /** Copies of parts of the content, for the indexes. */
  @Column('text', { array: true })
  topics: string[];

  @Column('text', { array: true })
  placeCodes: string[];

  @Column('uuid', { array: true })
  strategyIds: string[];

  @Column('timestamptz')
  publishedAt: Date;
}

/** A published item, as it is read. */
export type PublishedItem = Omit<PublishedRow, 'topics' | 'placeCodes' | 'strategyIds'>;
