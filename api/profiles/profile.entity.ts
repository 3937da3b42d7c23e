import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { Facts, Locale } from '../targeting/language';

/** What a person said, under a random id. Who it is stays apart: see ProfileEmailRow. */
@Entity('profile')
export class ProfileRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  /** Never read back: a token is looked up by its hash. */
  @Column('text', { select: false })
  tokenHash: string;

  @Column('text')
  locale: Locale;

  /** PROFILE facts only; what is unknown is left out. */
  @Column('jsonb')
  facts: Facts;

  /** An IANA name. */
  @Column('text', { default: 'Europe/Paris' })
  timeZone: string;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz')
  createdAt: Date;
}
