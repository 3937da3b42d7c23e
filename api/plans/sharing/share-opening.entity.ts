import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How often a shared link was opened on a day. */
@Entity('share_opening')
export class ShareOpeningRow {
  @PrimaryColumn('uuid')
  profileId: string;

  @PrimaryColumn('uuid')
  shareId: string;

  /** ISO day, where the person lives. */
  @PrimaryColumn('date')
  date: string;

  @Column('integer')
  count: number;
}
