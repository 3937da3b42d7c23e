import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Rule } from '../targeting/language';

/** What a situation meant from a moment on, so that any past day can be read back. Append-only. */
@Entity('situation_version')
export class SituationVersionRow {
  @PrimaryColumn('uuid')
  situationId: string;

  @PrimaryColumn('int')
  version: number;

  /** Null for versions that were written before slugs were kept with them: it is that of the situation. */
  @Column('text', { nullable: true })
  slug: string | null;

  @Column('text')
  label: string;

  @Column('jsonb')
  rule: Rule;

  @Column('timestamptz')
  from: Date;

  /** The last version: from then on there is no such situation. The rest is as it was before. */
  @Column('boolean')
  deleted: boolean;
}
