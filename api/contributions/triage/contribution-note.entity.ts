import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { StaffUserRow } from '../../accounts';
import { ContributionRow } from '../contribution.entity';

/** What the team says among themselves about a contribution. */
@Entity('contribution_note')
@Index('contribution_note_contribution_idx', ['contributionId', 'at'])
export class ContributionNoteRow {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'contribution_note_pk' })
  id: string;

  @Column('uuid')
  contributionId: string;

  @ManyToOne(() => ContributionRow)
  @JoinColumn({ name: 'contribution_id', foreignKeyConstraintName: 'contribution_note_contribution_fk' })
  contribution?: ContributionRow;

  @Column('uuid')
  authorId: string;

  @ManyToOne(() => StaffUserRow)
  @JoinColumn({ name: 'author_id', foreignKeyConstraintName: 'contribution_note_author_fk' })
  author?: StaffUserRow;

  @Column('text')
  body: string;

  /** Staff users who are to read it. */
  @Column('uuid', { array: true })
  mentionIds: string[];

  @Column('timestamptz')
  at: Date;
}
