import { Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { StaffUserRow } from '../accounts';
import { ContributionRow } from '../contributions';
import type { OfferKind } from '../contributions';

/** Who offered data, a service or code that was accepted. How to reach them stays with the contribution. */
@Entity('partner')
@Unique('partner_contribution_key', ['contributionId'])
export class PartnerRow {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'partner_pk' })
  id: string;

  /** 1 for as long as it says what the acceptance made of it. */
  @Column('integer')
  version: number;

  @Column('text')
  kind: OfferKind;

  /** Without personal data, like the description. */
  @Column('text')
  name: string;

  @Column('text')
  description: string;

  @Column('text', { nullable: true })
  link: string | null;

  /** Whether everybody sees it, with the agreement of who offers, in the words below and no others. */
  @Column('boolean', { default: false })
  isPublic: boolean;

  @Column('text', { nullable: true })
  publicName: string | null;

  /** In French. */
  @Column('text', { nullable: true })
  publicDescription: string | null;

  @Column('text', { nullable: true })
  publicDescriptionEn: string | null;

  @Column('text', { nullable: true })
  publicLink: string | null;

  @Column('uuid')
  contributionId: string;

  @OneToOne(() => ContributionRow)
  @JoinColumn({ name: 'contribution_id', foreignKeyConstraintName: 'partner_contribution_fk' })
  contribution?: ContributionRow;

  @Index('partner_created_idx')
  @Column('timestamptz')
  createdAt: Date;

  /** When it was last known that the offer still stands: at first, when it was accepted. */
  @Index('partner_confirmed_idx')
  @Column('timestamptz')
  confirmedAt: Date;

  @Index('partner_confirmed_by_idx')
  @Column('uuid')
  confirmedById: string;

  @ManyToOne(() => StaffUserRow)
  @JoinColumn({ name: 'confirmed_by_id', foreignKeyConstraintName: 'partner_confirmed_by_fk' })
  confirmedBy?: StaffUserRow;

  @Index('partner_created_by_idx')
  @Column('uuid')
  createdById: string;

  @ManyToOne(() => StaffUserRow)
  @JoinColumn({ name: 'created_by_id', foreignKeyConstraintName: 'partner_created_by_fk' })
  createdBy?: StaffUserRow;
}
