import { Column, Entity, PrimaryColumn } from 'typeorm';

export type DataSetName = 'PLACES' | 'JOBS';

/** What was loaded last into the tables of reference data. */
@Entity('data_set')
export class DataSetRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'data_set_pk' })
  name: DataSetName;

  /** As its source calls it; null where the files do not say. */
  @Column('text', { nullable: true })
  edition: string | null;

  /** Whether it comes whole from its source: the jobs of a first start are a choice of ours. */
  @Column('boolean')
  isOfficial: boolean;

  @Column('timestamptz')
  loadedAt: Date;
}
