import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A link that was mailed to open a profile once. The secret itself is not kept. */
@Entity('access_link')
export class AccessLinkRow {
  @PrimaryColumn('uuid')
  profileId: string;

  @PrimaryColumn('text')
  tokenHash: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  usedAt: Date | null;
}
