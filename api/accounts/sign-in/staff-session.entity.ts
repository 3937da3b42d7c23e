import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('staff_session')
export class StaffSessionRow {
  @PrimaryColumn('text')
  tokenHash: string;

  /** By which it is ended; the database makes it. */
  @Column({ type: 'uuid', insert: false, update: false })
  id: string;

  @Column('uuid')
  staffUserId: string;

  @Column('timestamptz')
  openedAt: Date;

  @Column('timestamptz')
  expiresAt: Date;

  /** "Firefox, Windows": what opened it, in no more words than are needed to know it again. */
  @Column('text', { nullable: true })
  browser: string | null;
}
