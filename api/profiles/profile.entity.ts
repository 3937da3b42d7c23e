import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { Facts, Locale } from '../targeting/language';

/** What a person said, under a random id. Who it is stays apart: see ProfileEmailRow. */
@Entity('profile')
export class ProfileRow {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  /** Of the first access token, for processes of the version before. Those of now look into access_token. */
  @Column('text', { select: false, nullable: true })
  tokenHash?: string | null;

  @Column('text')
  locale: Locale;

  /** PROFILE facts only; what is unknown is left out. */
  @Column('jsonb')
  facts: Facts;

  /** Keys of the facts that the person would rather not give. */
  @Column('text', { array: true, default: '{}' })
  skippedQuestions: string[];

  /** An IANA name. */
  @Column('text', { default: 'Europe/Paris' })
  timeZone: string;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz')
  createdAt: Date;

  /** ISO day in UTC, from which it counts as unused unless a token was used since: of its making, of an upgrade, or of a sign by mail. */
  @Column('date', { select: false, default: () => 'CURRENT_DATE' })
  idleFrom?: string;

  /** ISO day from which the person is asked what may have changed. */
  @Column('date', { select: false, default: () => 'CURRENT_DATE + 28' })
  nextCheckIn?: string;
}
