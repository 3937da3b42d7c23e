import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { JobGroupRow } from './job-group.entity';

/** A name that people give to a job, official (with its OGR code) or only usual. */
@Entity('job_title')
@Unique('job_title_ogr_key', ['ogr'])
export class JobTitleRow {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'job_title_pk' })
  id: string;

  /** The code of the official appellation: "14156". */
  @Column('text', { nullable: true })
  ogr: string | null;

  /** Both genders at once: "Boulanger / Boulangère". */
  @Column('text')
  label: string;

  /** Null, like the masculine, where the word does not change. */
  @Column('text', { nullable: true })
  feminine: string | null;

  @Column('text', { nullable: true })
  masculine: string | null;

  @Index('job_title_job_group_idx')
  @Column('text')
  jobGroupCode: string;

  @ManyToOne(() => JobGroupRow)
  @JoinColumn({ name: 'job_group_code', foreignKeyConstraintName: 'job_title_job_group_fk' })
  jobGroup?: JobGroupRow;

  /** One of the titles that most people look for: first among equals in a search. */
  @Column('boolean')
  usual: boolean;

  /** Folded masculine and feminine between bars: see normalise.rules. */
  @Index('job_title_search_idx', { synchronize: false })
  @Column('text')
  search: string;
}
