import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Apart from the facts, so that they can be read and counted without knowing whose they are. */
@Entity('profile_email')
export class ProfileEmailRow {
  @PrimaryColumn('uuid')
  profileId: string;

  /** As the version before kept it, until it is sealed. It counts before `sealed`, which may be of an earlier address. */
  @Column('text', { nullable: true })
  email: string | null;

  /** What EmailSeal reads. */
  @Column('text', { nullable: true })
  sealed: string | null;
}
