import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { StaffRole } from '../permissions';
import type { OwnPreferences } from '../preferences/preferences.types';

@Entity('staff_user')
export class StaffUserRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  name: string;

  /** In lower case. */
  @Column('text')
  email: string;

  @Column('text', { array: true })
  roles: StaffRole[];

  @Column('boolean')
  active: boolean;

  @Column('text')
  passwordHash: string;

  @Column('timestamptz')
  createdAt: Date;

  /** For their own screens: read with nothing else. Null until they choose. */
  @Column('jsonb', { nullable: true, select: false })
  preferences?: OwnPreferences | null;
}
