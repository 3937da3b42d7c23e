import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { NoticeKind } from './expiry.rules';

/** That a person was told by mail that their profile is to be erased, unless they use it. */
@Entity('expiry_notice')
export class ExpiryNoticeRow {
  @PrimaryColumn('uuid')
  profileId: string;

  @PrimaryColumn('text')
  kind: NoticeKind;

  /** ISO day, in UTC. */
  @Column('date')
  sentOn: string;
}
