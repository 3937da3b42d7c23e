import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Which contribution somebody of the team has open: the last one that they told of, one for each person. */
@Entity('contribution_look')
export class ContributionLookRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'contribution_look_pk' })
  staffUserId: string;

  @Column('uuid')
  contributionId: string;

  @Column('timestamptz')
  begunAt: Date;

  @Column('timestamptz')
  lookedAt: Date;
}
