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
  @FieldResolver(() => ContributionNote, {
    nullable: true,
    description:
      'The note that mentions the reader. Null for another kind, and where its contribution lies elsewhere by now.',
  })
  async note(
    @Root() { noteId }: StaffNoticeRow,
    @Ctx() { loaders }: ContributionsContext,
  ): Promise<ContributionNoteRow | null> {
    return noteId === null ? null : loaders.contributionNote.load(noteId);
  }

  @FieldResolver(() => [Contribution], {
    description:
      "The contributions that it is about, the most urgent first. Those that lie outside the reader's territories by now are left out.",
  })
  async contributions(
    @Root() { subjectType, subjectIds }: StaffNoticeRow,
    @Ctx() { loaders }: ContributionsContext,
    @Arg('first', () => Int, { defaultValue: 5, description: 'How many at most: 0 to 100.' }) first: number,
  ): Promise<ContributionRow[]> {
    const ids = subjectType === SUBJECT ? subjectIds.slice(0, firstOf(first)) : [];
    return (await Promise.all(ids.map(async (id) => loaders.contribution.load(id)))).filter((row) => row !== null);
  }
}
