import { Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { StaffUserRow } from '../accounts';
import { PlaceRow } from '../reference';

/** A région or département whose contributions somebody moderates. Who has none moderates everywhere. */
@Entity('territory')
export class TerritoryRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'territory_pk' })
  staffUserId: string;

  @ManyToOne(() => StaffUserRow)
  @JoinColumn({ name: 'staff_user_id', foreignKeyConstraintName: 'territory_staff_user_fk' })
  staffUser?: StaffUserRow;

  @Index('territory_place_idx')
  @PrimaryColumn('text', { primaryKeyConstraintName: 'territory_pk' })
  placeCode: string;

  @ManyToOne(() => PlaceRow)
  @JoinColumn({ name: 'place_code', foreignKeyConstraintName: 'territory_place_fk' })
  place?: PlaceRow;
}
