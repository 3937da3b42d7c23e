import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { StaffUserRow } from '../accounts';
import { RecommendationRow } from '../catalogue';
import type { AttachmentNote } from '../platform/mail/reading/incoming';
import { PlaceRow } from '../reference';
import type { Facts } from '../targeting/language';
import type { LastDecision } from './triage/moderation.rules';
import type { PriorityParts } from './intake/priority.rules';
import { RefusalReasonRow } from './triage/refusal-reason.entity';
import type { ContributionKind, ContributionSource, ContributionStatus, ContributorRole } from './vocabulary.rules';

/** The contributor's words are written once: the database refuses to change them. */
@Entity('contribution')
@Unique('contribution_tracking_key', ['trackingHash'])
@Unique('contribution_external_key', ['externalId'])
@Index('contribution_status_idx', ['status', 'receivedAt'])
@Index('contribution_kind_idx', ['kind', 'receivedAt'])
@Index('contribution_decided_idx', ['decidedById', 'decidedAt'])
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

  /** What an imported one was called where it comes from. */
  @Column({ type: 'text', nullable: true, update: false })
  externalId: string | null;

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

  /** What was joined to a mail: names and sizes, never the content. */
  @Column('jsonb', { default: [] })
  attachments: AttachmentNote[];

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

  @Column('uuid', { nullable: true })
  decidedById: string | null;

  @ManyToOne(() => StaffUserRow)
  @JoinColumn({ name: 'decided_by_id', foreignKeyConstraintName: 'contribution_decided_by_fk' })
  decidedBy?: StaffUserRow | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  /** Null once something else happened. */
  @Column('jsonb', { nullable: true })
  lastDecision: LastDecision | null;

  /** 0 to 1; it orders the queue, and refuses nothing. */
  @Column('real')
  spamScore: number;

  /** Keys of spam.rules. */
  @Column('text', { array: true })
  spamReasons: string[];

  @Column('jsonb')
  priorityParts: PriorityParts;

  /** What the queue is ordered by, highest first. */
  @Index('contribution_priority_idx')
  @Column('double precision')
  priorityKey: number;

  /** By when somebody of the team has to answer; null when nobody has to. */
  @Index('contribution_due_idx')
  @Column('timestamptz', { nullable: true })
  dueAt: Date | null;

  /** The key of a reason. */
  @Index('contribution_refusal_reason_idx')
  @Column('text', { nullable: true })
  refusalReason: string | null;

  @ManyToOne(() => RefusalReasonRow)
  @JoinColumn({ name: 'refusal_reason', foreignKeyConstraintName: 'contribution_refusal_reason_fk' })
  reason?: RefusalReasonRow | null;

  @Index('contribution_duplicate_of_contribution_idx')
  @Column('uuid', { nullable: true })
  duplicateOfContributionId: string | null;

  @ManyToOne(() => ContributionRow)
  @JoinColumn({
    name: 'duplicate_of_contribution_id',
    foreignKeyConstraintName: 'contribution_duplicate_of_contribution_fk',
  })
  duplicateOfContribution?: ContributionRow | null;

  @Index('contribution_duplicate_of_recommendation_idx')
  @Column('uuid', { nullable: true })
  duplicateOfRecommendationId: string | null;

  @ManyToOne(() => RecommendationRow)
  @JoinColumn({
    name: 'duplicate_of_recommendation_id',
    foreignKeyConstraintName: 'contribution_duplicate_of_recommendation_fk',
  })
  duplicateOfRecommendation?: RecommendationRow | null;

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

  /** Made by the database: the French stems of all the words, those of the title marked A. */
  @Index('contribution_words_idx', { synchronize: false })
  @Column({ type: 'tsvector', select: false, insert: false, update: false })
  words?: string;

  /** Whether personal data was looked for in the words; until then nobody finds them who may not read it. */
  @Column({ type: 'boolean', default: false })
  personalDataSought: boolean;

  /** The title without the personal data that it or the other words hold; null where none of them holds any. */
  @Column({ type: 'text', nullable: true, select: false })
  maskedTitle: string | null;

  /** The other words alike. */
  @Column({ type: 'text', nullable: true, select: false })
  maskedText: string | null;

  /** Made by the database from both, like `words`; null where they are the same. */
  @Column({ type: 'tsvector', nullable: true, select: false, insert: false, update: false })
  maskedWords?: string | null;

  /** Made by the database from the link, the same however the page is written. */
  @Index('contribution_link_idx', { synchronize: false })
  @Column({ type: 'text', nullable: true, select: false, insert: false, update: false })
  linkKey?: string | null;
}
