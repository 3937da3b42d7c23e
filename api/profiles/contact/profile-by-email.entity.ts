import { Column, Entity, PrimaryColumn } from 'typeorm';

/** From the keyed hash of an address to the profiles that gave it: several may, and nobody has shown that it is theirs. */
@Entity('profile_by_email')
export class ProfileByEmailRow {
  @PrimaryColumn('text')
  emailHash: string;

  @PrimaryColumn('uuid')
  profileId: string;

  /** When the address was given. */
  @Column('timestamptz')
  since: Date;
}
