import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RecommendationResponse } from '../recommendations';

/** What a person said of a recommendation, outside their daily plan. */
@Entity('recommendation_response')
export class RecommendationResponseRow {
  @PrimaryColumn('uuid')
  profileId: string;

  @PrimaryColumn('uuid')
  recommendationId: string;

  @Column('text')
  response: RecommendationResponse;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('timestamptz')
  updatedAt: Date;
}
