import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { StaffUserRow } from '../../accounts';
import type { StaffRole } from '../../accounts/permissions';
import type { ViewAudience, ViewContent, ViewedList, ViewFilter, ViewReach } from './saved-views.types';

/** One way to look at one list. */
@Entity('saved_view')
@Index('saved_view_list_idx', ['list'])
export class SavedViewRow implements ViewReach, ViewContent {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'saved_view_pk' })
  id: string;

  @Column('int')
  version: number;

  @Column('text')
  list: ViewedList;

  @Column('text')
  name: string;

  @Column('text')
  audience: ViewAudience;

  @Column('text', { nullable: true })
  role: StaffRole | null;

  @Index('saved_view_owner_idx')
  @Column('uuid')
  ownerId: string;

  @ManyToOne(() => StaffUserRow)
  @JoinColumn({ name: 'owner_id', foreignKeyConstraintName: 'saved_view_owner_fk' })
  owner?: StaffUserRow;

  @Column('jsonb')
  filter: ViewFilter;

  @Column('text', { nullable: true })
  sort: string | null;

  @Column('text', { array: true, nullable: true })
  columns: string[] | null;

  @Column('timestamptz')
  createdAt: Date;
}
