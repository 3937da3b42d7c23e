import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What opens a profile, on one device each. The token itself is not kept. */
@Entity('access_token')
export class AccessTokenRow {
  @PrimaryColumn('uuid')
  profileId: string;

  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()' })
  id: string;

  /** Never read back: a token is looked up by its hash. */
  @Column('text', { select: false })
  tokenHash: string;

  @Column('timestamptz')
  createdAt: Date;

  /** ISO day in UTC, written once a day at most. */
  @Column('date')
  lastUsedOn: string;
}
