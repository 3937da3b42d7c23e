import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A GraphQL document that clients name by its hash alone, in any process. An unlogged table: clients send again what is lost. */
@Entity('persisted_document')
export class PersistedDocumentRow {
  /** SHA-256 of the document, in hexadecimal digits. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'persisted_document_pk' })
  hash: string;

  @Column('text')
  document: string;

  /** To the day, as far as is known. */
  @Index('persisted_document_used_idx')
  @Column('timestamptz')
  usedAt: Date;
}
