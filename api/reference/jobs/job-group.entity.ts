import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A group of job titles of the ROME, the public classification of jobs in France. */
@Entity('job_group')
export class JobGroupRow {
  /** "M1805" */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'job_group_pk' })
  code: string;

  @Column('text')
  label: string;

  @Column('text', { nullable: true })
  labelEn: string | null;

  /** "M" */
  @Column('text')
  domain: string;
}
