import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When a recommendation is to be looked at again. Of one that was never published there is none. */
@Entity('recommendation_review')
export class RecommendationReviewRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'recommendation_review_pk' })
  recommendationId: string;

  /** Null: as usual for its kind. */
  @Column('int', { nullable: true })
  everyDays: number | null;

  @Column('uuid', { nullable: true })
  ownerId: string | null;

  /** When somebody said that it is still right. */
  @Column('timestamptz', { nullable: true })
  reviewedAt: Date | null;

  /** The last publication or review: the days count from here. */
  @Column('timestamptz')
  since: Date;

  /** Null while it is not online. */
  @Column('timestamptz', { nullable: true })
  dueAt: Date | null;

  /** When its owner was told that it is overdue. Null until then, and again once the date changes. */
  @Column('timestamptz', { nullable: true })
  toldAt: Date | null;
}
