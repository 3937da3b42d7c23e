import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Group } from './assignment.rules';

/** On a day, somebody got what an experiment is about, or would have got it. */
@Entity('experiment_exposure')
export class ExposureRow {
  @PrimaryColumn('uuid')
  profileId: string;

  @PrimaryColumn('uuid')
  experimentId: string;

  /** ISO day, where the person lives. */
  @PrimaryColumn('date')
  date: string;

  @Column('text')
  side: Group;
}
