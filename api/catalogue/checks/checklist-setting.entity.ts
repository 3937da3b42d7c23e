import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CheckLevel } from './checklist/check.types';

/** The level that the team chose for a check; without a row, the level in the code stands. */
@Entity('checklist_setting')
export class ChecklistSettingRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'checklist_setting_pk' })
  key: string;

  @Column('integer')
  version: number;

  @Column('text')
  level: CheckLevel;
}
