import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { Rule } from '../targeting/language';

@Entity('situation')
export class SituationRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('int')
  version: number;

  /** Fixed once given: rules name situations by it. */
  @Column('text')
  slug: string;

  @Column('text')
  label: string;

  @Column('jsonb')
  rule: Rule;
}
