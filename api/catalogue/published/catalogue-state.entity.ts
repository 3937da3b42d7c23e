import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One row: the version goes up whenever what people get may change. */
@Entity('catalogue_state')
export class CatalogueStateRow {
  @PrimaryColumn('int')
  id: number;

  @Column('int')
  version: number;

  @Column('timestamptz', { nullable: true })
  publishedAt: Date | null;
}
