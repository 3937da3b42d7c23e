import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ConsentSubject } from './consents.rules';

/** What a person agreed to. A consent that was withdrawn stays, with the day, until the profile is erased. */
@Entity('profile_consent')
export class ProfileConsentRow {
  @PrimaryColumn('uuid')
  profileId: string;

  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()' })
  id: string;

  @Column('text')
  subject: ConsentSubject;

  /** In the language of the person. */
  @Column('text')
  wording: string;

  @Column('integer')
  wordingVersion: number;

  @Column('timestamptz')
  givenAt: Date;

  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;
}
