import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { firstOf } from '../../platform/graphql/connections';
import { Notice } from '../../team';
import type { StaffNoticeRow } from '../../team';
import type { ContributionRow } from '../contribution.entity';
import { Contribution } from '../contributions.graphql';
import type { ContributionsContext } from '../contributions.loaders';
import type { ContributionNoteRow } from './contribution-note.entity';
import { ContributionNote } from './notes.graphql';
import { SUBJECT } from './notice-text.rules';

@Resolver(() => Notice)
export class NoticeContributionsResolver {
  @FieldResolver(() => ContributionNote, { nullable: true, description: 'the note that mentions' })
  async note(
    @Root() { noteId }: StaffNoticeRow,
    @Ctx() { loaders }: ContributionsContext,
  ): Promise<ContributionNoteRow | null> {
    return noteId === null ? null : loaders.contributionNote.load(noteId);
  }

  @FieldResolver(() => [Contribution], {
    description: 'the most urgent first; without those that lie elsewhere by now',
  })
  async contributions(
    @Root() { subjectType, subjectIds }: StaffNoticeRow,
    @Ctx() { loaders }: ContributionsContext,
    @Arg('first', () => Int, { defaultValue: 5 }) first: number,
  ): Promise<ContributionRow[]> {
    const ids = subjectType === SUBJECT ? subjectIds.slice(0, firstOf(first)) : [];
    return (await Promise.all(ids.map(async (id) => loaders.contribution.load(id)))).filter((row) => row !== null);
  }
}
