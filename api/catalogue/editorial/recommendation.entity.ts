import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { RecommendationKind } from '../content/content.rules';

/** A recommendation as staff see it: its texts are in its revisions. */
@Entity('recommendation')
export class RecommendationRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('int')
  version: number;

  @Column('text')
  slug: string;

  @Column('text')
  kind: RecommendationKind;

  /** The revision being worked on. */
  @Column('uuid', { nullable: true })
  draftId: string | null;

  /** The revision that waits for its day. */
  @Column('uuid', { nullable: true })
  scheduledId: string | null;

  @Column('uuid', { nullable: true })
  publishedId: string | null;

  @Column('timestamptz')
  changedAt: Date;
}
