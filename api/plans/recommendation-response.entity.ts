import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RecommendationResponse } from '../recommendations';

/** What was said before the last answer, for as long as that can be taken back. */
export interface BeforeResponse {
  /** ISO day of the answer. */
  answeredOn: string;
  /** Null where nothing was said before. */
  said: { response: RecommendationResponse; reason: string | null; updatedAt: string } | null;
}

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

  @Column('jsonb', { nullable: true })
  before: BeforeResponse | null;

  @Column('timestamptz')
  updatedAt: Date;
}
