import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SharedPart } from './shared-parts.rules';

/** A link by which a person lets somebody see a part of their profile. The secret itself is not kept. */
@Entity('share')
export class ShareRow {
  @PrimaryColumn('uuid')
  profileId: string;

  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()' })
  id: string;

  /** Never read back: a link is looked up by its hash. */
  @Column('text', { select: false })
  tokenHash: string;

  /** For whom it is, in the words of the person. */
  @Column('text')
  label: string;

  @Column('text', { array: true })
  parts: SharedPart[];

  /** Keys of facts, each ticked by itself. */
  @Column('text', { array: true })
  sensitiveFacts: string[];

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  expiresAt: Date;
}
