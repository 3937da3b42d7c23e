import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('staff_session')
export class StaffSessionRow {
  @PrimaryColumn('text')
  tokenHash: string;

  @Column('uuid')
  staffUserId: string;

  @Column('timestamptz')
  openedAt: Date;

  @Column('timestamptz')
  expiresAt: Date;
}
