import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { Facts } from '../../targeting/language';

/** A made-up job seeker, described by a situation, and what that person must and must not be given. */
@Entity('persona')
export class PersonaRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('int')
  version: number;

  @Column('text')
  name: string;

  @Column('jsonb')
  facts: Facts;

  @Column('uuid', { array: true })
  mustSee: string[];

  @Column('uuid', { array: true })
  mustNotSee: string[];
}
