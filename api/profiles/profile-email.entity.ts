import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Apart from the facts, so that they can be read and counted without knowing whose they are. */
@Entity('profile_email')
export class ProfileEmailRow {
  @PrimaryColumn('uuid')
  profileId: string;

  @Column('text')
  email: string;
}
