import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { may } from '../accounts/permissions';
import type { ContributionCorrectionRow } from './contribution-correction.entity';
import type { ContributionMessageRow } from './contribution-message.entity';
import type { ContributionRow } from './contribution.entity';
import {
  Attachment,
  Contribution,
  ContributionCorrection,
  ContributionMessage,
  PersonalData,
} from './contributions.graphql';
import type { ContributionsContext } from './contributions.loaders';
import { seeContributors } from './contributions.policy';
import { maskPersonalData, maskRepeatedPersonalData, personalDataIn } from '../guard';

const FIELDS = ['title', 'body', 'usefulWhen', 'link'] as const;

/** The contributor's words: as given for those who moderate, without personal data for everybody else. */
@Resolver(() => Contribution)
export class ContributionWordsResolver {
  @FieldResolver(() => String, {
    description: 'as first given, like the body: what was corrected since is in the corrections',
  })
  title(@Root() row: ContributionRow, @Ctx() context: ContributionsContext): string {
    return shown(row.title, context);
  }

  @FieldResolver(() => String)
  body(@Root() row: ContributionRow, @Ctx() context: ContributionsContext): string {
    return shown(row.body, context);
  }

  @FieldResolver(() => String, { nullable: true })
  usefulWhen(@Root() row: ContributionRow, @Ctx() context: ContributionsContext): string | null {
    return row.usefulWhen === null ? null : shown(row.usefulWhen, context);
  }

  @FieldResolver(() => String, { nullable: true })
  link(@Root() row: ContributionRow, @Ctx() context: ContributionsContext): string | null {
    return row.link === null ? null : shown(row.link, context);
  }

  @FieldResolver(() => [ContributionCorrection], { description: 'oldest first' })
  async corrections(
    @Root() { id }: ContributionRow,
    @Ctx() context: ContributionsContext,
  ): Promise<ContributionCorrectionRow[]> {
    const rows = await context.loaders.contributionCorrections.load(id);
    return rows.map((row) => ({ ...row, title: shown(row.title, context), body: shown(row.body, context) }));
  }

  @FieldResolver(() => [ContributionMessage])
  async messages(
    @Root() contribution: ContributionRow,
    @Ctx() context: ContributionsContext,
  ): Promise<ContributionMessageRow[]> {
    const rows = await context.loaders.contributionMessages.load(contribution.id);
    if (may(context.viewer, seeContributors)) return rows;
    const corrections = await context.loaders.contributionCorrections.load(contribution.id);
    const given = [
      ...FIELDS.map((field) => contribution[field] ?? ''),
      ...corrections.flatMap(({ title, body }) => [title, body]),
      ...rows.filter(({ fromStaff }) => !fromStaff).map(({ body }) => body),
    ];
    // The team may name its own number, but not repeat that of the contributor.
    return rows.map((row) => ({
      ...row,
      body: row.fromStaff ? maskRepeatedPersonalData(row.body, given) : maskPersonalData(row.body),
    }));
  }

  @FieldResolver(() => [Attachment], {
    description: 'of a contribution by e-mail and its answers; for those who moderate',
  })
  attachments(@Root() row: ContributionRow, @Ctx() { viewer }: ContributionsContext): Attachment[] {
    return may(viewer, seeContributors) ? row.attachments : [];
  }

  @FieldResolver(() => [PersonalData], { description: 'for those who moderate' })
  personalData(@Root() row: ContributionRow, @Ctx() { viewer }: ContributionsContext): PersonalData[] {
    if (!may(viewer, seeContributors)) return [];
    return FIELDS.flatMap((field) => personalDataIn(row[field] ?? '').map((find) => ({ field, ...find })));
  }
}

function shown(text: string, { viewer }: ContributionsContext): string {
  return may(viewer, seeContributors) ? text : maskPersonalData(text);
}
