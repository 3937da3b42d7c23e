import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { StaffUser } from '../../accounts';
import { may } from '../../accounts/permissions';
import type { StaffUserRow } from '../../accounts';
import { maskPersonalData } from '../../guard';
import { payload } from '../../platform/graphql/payload';
import type { ContributionNoteRow } from './contribution-note.entity';
import type { ContributionRow } from '../contribution.entity';
import { Contribution } from '../contributions.graphql';
import type { ContributionsContext } from '../contributions.loaders';
import { readContributions, writeNotes } from '../contributions.policy';
import { AddContributionNoteInput, ContributionNote, ContributionPayload } from './notes.graphql';
import type { NotesService } from './notes.service';

@Resolver(() => ContributionNote)
export class NotesResolver {
  constructor(private readonly service: NotesService) {}

  @Mutation(() => ContributionPayload, {
    description:
      'Adds a note for the team to a contribution; a claim of the author lasts 15 minutes more. For moderators, editors, publishers and administrators.',
  })
  async addContributionNote(
    @Ctx() { viewer, language, loaders }: ContributionsContext,
    @Arg('input', () => AddContributionNoteInput, { description: 'The contribution and the note.' })
    input: AddContributionNoteInput,
  ): Promise<ContributionPayload> {
    return payload(language, async () => {
      const contribution = await this.service.add(viewer, input);
      loaders.history.clear(`contribution:${contribution.id}`);
      loaders.contributionNotes.clear(contribution.id);
      loaders.contribution.clear(contribution.id);
      return { contribution };
    });
  }

  @Query(() => [StaffUser], {
    nullable: true,
    description:
      'Those who may be mentioned in a note, by name: everybody of the team who sees the contribution. For moderators, editors, publishers and administrators.',
  })
  async mentionable(
    @Ctx() { viewer }: ContributionsContext,
    @Arg('contributionId', () => ID, { description: 'The contribution that the note is about.' })
    contributionId: string,
  ): Promise<StaffUserRow[]> {
    return this.service.mentionable(viewer, contributionId);
  }

  @FieldResolver(() => String, {
    description: '1 to 2,000 characters. Personal data in it is masked for those who write no notes.',
  })
  body(@Root() { body }: ContributionNoteRow, @Ctx() { viewer }: ContributionsContext): string {
    return may(viewer, writeNotes) ? body : maskPersonalData(body);
  }

  @FieldResolver(() => StaffUser, { description: 'Who wrote it.' })
  async author(
    @Root() { authorId }: ContributionNoteRow,
    @Ctx() { loaders }: ContributionsContext,
  ): Promise<StaffUserRow | null> {
    return loaders.staffUser.load(authorId);
  }

  @FieldResolver(() => [StaffUser], { description: 'Those who are to read it.' })
  async mentions(
    @Root() { mentionIds }: ContributionNoteRow,
    @Ctx() { loaders }: ContributionsContext,
  ): Promise<StaffUserRow[]> {
    const people = await loaders.staffUser.loadMany(mentionIds);
    return people.filter((person) => person !== null && !(person instanceof Error)) as StaffUserRow[];
  }
}

@Resolver(() => Contribution)
export class ContributionNotesResolver {
  @FieldResolver(() => [ContributionNote], { description: 'What the team says among themselves, oldest first.' })
  async notes(
    @Root() { id }: ContributionRow,
    @Ctx() { viewer, loaders }: ContributionsContext,
  ): Promise<ContributionNoteRow[]> {
    return may(viewer, readContributions) ? loaders.contributionNotes.load(id) : [];
  }
}
