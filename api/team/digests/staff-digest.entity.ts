import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn } from 'typeorm';
import { StaffUserRow } from '../../accounts';
import type { Language } from '../../platform/language';
import type { DigestChoice, DigestFrequency } from './digest.types';

/** What one member of the team chose; without a row, no mail. */
@Entity('staff_digest')
export class StaffDigestRow implements DigestChoice {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'staff_digest_pk' })
  staffUserId: string;

  @OneToOne(() => StaffUserRow)
  @JoinColumn({ name: 'staff_user_id', foreignKeyConstraintName: 'staff_digest_staff_user_fk' })
  staffUser?: StaffUserRow;

  @Column('text')
  frequency: DigestFrequency;

  @Column('text')
  language: Language;

  @Column('timestamptz')
  since: Date;

  @Column('date', { nullable: true })
  lastOn: string | null;
}
