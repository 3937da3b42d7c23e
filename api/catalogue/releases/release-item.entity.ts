import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A recommendation of a release. */
@Entity('release_item')
export class ReleaseItemRow {
  @PrimaryColumn('uuid')
  releaseId: string;

  @PrimaryColumn('uuid')
  recommendationId: string;

  /** From 1, in the order in which they were chosen. */
  @Column('int')
  position: number;

  /** What the release waits with, or published; null until then. */
  @Column('uuid', { nullable: true })
  revisionId: string | null;

  /** What was public before it; null where nothing was. */
  @Column('uuid', { nullable: true })
  previousId: string | null;
}
