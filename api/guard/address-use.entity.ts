import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** How often one address used something of late, or how many mails went to one mailbox; forgotten after a day. */
@Entity('address_use')
export class AddressUseRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'address_use_pk' })
  purpose: string;

  /** Under the key of the deployment: who reads the table alone cannot tell the address. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'address_use_pk' })
  addressHash: string;

  /** The first use that counts in the ten minutes. */
  @Column('timestamptz')
  recentSince: Date;

  @Column('integer')
  recentCount: number;

  /** The first use that counts in the day. */
  @Index('address_use_day_idx')
  @Column('timestamptz')
  daySince: Date;

  @Column('integer')
  dayCount: number;
}
