import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ItemType } from './plan.types';

/** What was last loaded of an item of the starter content. It stays when the item is deleted. */
@Entity('loaded_file')
export class LoadedFileRow {
  @PrimaryColumn('text')
  objectType: ItemType;

  @PrimaryColumn('text')
  slug: string;

  @Column('text')
  hash: string;

  @Column('timestamptz')
  loadedAt: Date;
}
