import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Retired, never deleted: old refusals keep their reason. */
@Entity('refusal_reason')
export class RefusalReasonRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'refusal_reason_pk' })
  key: string;

  /** For the moderator. */
  @Column('text')
  label: string;

  @Column('text', { nullable: true })
  labelEn: string | null;

  /** What the contributor reads. */
  @Column('text')
  message: string;

  @Column('text', { nullable: true })
  messageEn: string | null;

  @Column('boolean')
  retired: boolean;

  @Column('integer')
  position: number;
}
