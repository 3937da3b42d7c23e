import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

export type PlaceKind = 'COMMUNE' | 'DEPARTEMENT' | 'REGION';

/** A commune in its département, a département in its région. */
@Entity('place')
export class PlaceRow {
  /** "69123", "dep-69" or "reg-84". */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'place_pk' })
  code: string;

  @Column('text')
  kind: PlaceKind;

  @Column('text')
  label: string;

  @Index('place_parent_idx')
  @Column('text', { nullable: true })
  parentCode: string | null;

  @ManyToOne(() => PlaceRow)
  @JoinColumn({ name: 'parent_code', foreignKeyConstraintName: 'place_parent_fk' })
  parent?: PlaceRow | null;

  /** Inhabitants; of a département or région, the sum over its communes. */
  @Column('integer', { nullable: true })
  population: number | null;

  /** Folded names and postal codes between bars: see normalise.rules. */
  @Index('place_search_idx', { synchronize: false })
  @Column('text')
  search: string;
}
