import { Column, Entity, PrimaryColumn } from 'typeorm';

export type ProposalStatus = 'PROPOSED' | 'ACCEPTED' | 'DECLINED';

/** An action that somebody proposed who was let see a part of a profile. It goes with the link that it came by. */
@Entity('proposal')
export class ProposalRow {
  @PrimaryColumn('uuid')
  profileId: string;

  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()' })
  id: string;

  @Column('uuid')
  shareId: string;

  @Column('uuid')
  recommendationId: string;

  @Column('text', { nullable: true })
  message: string | null;

  @Column('text')
  status: ProposalStatus;

  @Column('timestamptz')
  proposedAt: Date;

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;
}
