import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { StaffUserRow } from '../accounts';
import { RecommendationRow } from '../catalogue';
import { PlaceRow } from '../reference';
import type { Facts } from '../situations';
import { RefusalReasonRow } from './refusal-reason.entity';
import type { ContributionKind, ContributionSource, ContributionStatus, ContributorRole } from './vocabulary.rules';

/** The contributor's words are written once: the database refuses to change them. */
@Entity('contribution')
@Unique('contribution_tracking_key', ['trackingHash'])
@Index('contribution_status_idx', ['status', 'receivedAt'])
@Index('contribution_kind_idx', ['kind', 'receivedAt'])
export class ContributionRow {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'contribution_pk' })
  id: string;

  @Column('integer')
  version: number;

  @Column('text')
  kind: ContributionKind;

  @Column('text')
  source: ContributionSource;

  @Column('text')
  status: ContributionStatus;

  @Column({ type: 'text', update: false })
  title: string;

  @Column({ type: 'text', update: false })
  body: string;

  @Column({ type: 'text', nullable: true, update: false })
  usefulWhen: string | null;

  /** As ticked: checked, never normalised. */
  @Column({ type: 'jsonb', update: false })
  statedFacts: Facts;

  @Index('contribution_place_idx')
  @Column({ type: 'text', nullable: true, update: false })
  placeCode: string | null;

  @ManyToOne(() => PlaceRow)
  @JoinColumn({ name: 'place_code', foreignKeyConstraintName: 'contribution_place_fk' })
  place?: PlaceRow | null;

  @Column({ type: 'text', nullable: true, update: false })
  link: string | null;

  @Column('text', { nullable: true })
  contributorRole: ContributorRole | null;

  @Column('text', { nullable: true })
  contributorName: string | null;

  @Column('text', { nullable: true })
  contributorEmail: string | null;

  @Column('boolean')
  mayBeNamed: boolean;

  @Column('text')
  trackingHash: string;

  @Index('contribution_received_idx')
  @Column('timestamptz')
  receivedAt: Date;

  /** The secret link ends a year after it. */
  @Column('timestamptz')
  lastEventAt: Date;

  @Index('contribution_claimed_by_idx')
  @Column('uuid', { nullable: true })
  claimedById: string | null;

  @ManyToOne(() => StaffUserRow)
  @JoinColumn({ name: 'claimed_by_id', foreignKeyConstraintName: 'contribution_claimed_by_fk' })
  claimedBy?: StaffUserRow | null;

  @Column('timestamptz', { nullable: true })
  claimExpiresAt: Date | null;

  /** The key of a reason. */
  @Index('contribution_refusal_reason_idx')
  @Column('text', { nullable: true })
  refusalReason: string | null;

  @ManyToOne(() => RefusalReasonRow)
  @JoinColumn({ name: 'refusal_reason', foreignKeyConstraintName: 'contribution_refusal_reason_fk' })
  reason?: RefusalReasonRow | null;

  @Index('contribution_recommendation_idx')
  @Column('uuid', { nullable: true })
  recommendationId: string | null;

  @ManyToOne(() => RecommendationRow)
  @JoinColumn({ name: 'recommendation_id', foreignKeyConstraintName: 'contribution_recommendation_fk' })
  recommendation?: RecommendationRow | null;

  /** Made by the database from the title, to sort by. */
  @Index('contribution_title_idx')
  @Column({ type: 'text', select: false, insert: false, update: false })
  titleKey?: string;

  /** Made by the database from all the words, lower case and without accents, to search in. */
  @Index('contribution_search_idx', { synchronize: false })
  @Column({ type: 'text', select: false, insert: false, update: false })
  search?: string;
}
