import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A recommendation that is published, and kept from the public while its link is dead. */
@Entity('hidden_recommendation')
export class HiddenRow {
  @PrimaryColumn('uuid')
  recommendationId: string;

  @Column('timestamptz')
  since: Date;
}
