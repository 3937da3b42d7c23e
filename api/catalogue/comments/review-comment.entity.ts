import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a reviewer says about one field of a revision. Its words never change: the database refuses it. */
@Entity('review_comment')
export class ReviewCommentRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'review_comment_pk' })
  id: string;

  @Column('uuid')
  revisionId: string;

  /** The path of the field in the content: "title", "translations.EN.title". */
  @Column('text')
  field: string;

  @Column('text')
  body: string;

  @Column('uuid')
  authorId: string;

  @Column('timestamptz')
  at: Date;

  /** When an editor said that it is settled. */
  @Column('timestamptz', { nullable: true })
  resolvedAt: Date | null;

  @Column('uuid', { nullable: true })
  resolvedById: string | null;
}
