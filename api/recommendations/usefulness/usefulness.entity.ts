import { Column, Entity, PrimaryColumn } from 'typeorm';

/** To how many people a recommendation was useful, of ten and more who answered: counted each night, and nobody's own. */
@Entity('usefulness')
export class UsefulnessRow {
  @PrimaryColumn('uuid')
  recommendationId: string;

  /** Of those whose situation is alike; "ALL" of everybody. */
  @PrimaryColumn('text')
  segment: string;

  @Column('integer')
  people: number;

  @Column('integer')
  useful: number;
}

/** The segment that everybody is in. */
export const ALL = 'ALL';
