import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A link that was mailed to choose a password once. The secret itself is not kept. */
@Entity('staff_link')
export class StaffLinkRow {
  @PrimaryColumn('text')
  tokenHash: string;

  @Column('uuid')
  staffUserId: string;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  usedAt: Date | null;
}
