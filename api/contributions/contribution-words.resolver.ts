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
import { identityIn } from './contributor-name.rules';
import { extractOf } from './masked-words.rules';
import { isOpen } from './vocabulary.rules';
import { maskPersonalData, maskRepeatedPersonalData } from '../guard';

const FIELDS = ['title', 'body', 'usefulWhen', 'link'] as const;

/** The contributor's words: as given for those who moderate, without personal data for everybody else. */
@Resolver(() => Contribution)
export class ContributionWordsResolver {
  @FieldResolver(() => String, {
    description: 'As first given, like the body: what was corrected since is in the corrections.',
  })
  title(@Root() row: ContributionRow, @Ctx() context: ContributionsContext): string {
    return shown(row.title, context);
  }

  @FieldResolver(() => String, { description: 'As first given: 20 to 5,000 characters, or what came by e-mail.' })
  body(@Root() row: ContributionRow, @Ctx() context: ContributionsContext): string {
    return shown(row.body, context);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "In which situation it is useful, in the contributor's own words: at most 2,000 characters. Null when they did not say.",
  })
  usefulWhen(@Root() row: ContributionRow, @Ctx() context: ContributionsContext): string | null {
    return row.usefulWhen === null ? null : shown(row.usefulWhen, context);
  }

  @FieldResolver(() => String, { nullable: true, description: 'A page that the contributor gave. Null without one.' })
  link(@Root() row: ContributionRow, @Ctx() context: ContributionsContext): string | null {
    return row.link === null ? null : shown(row.link, context);
  }

  @FieldResolver(() => String, {
    description:
      'The first words of the body on one line, at most 160 characters. Personal data and the name of the contributor are masked for everybody.',
  })
  extract(@Root() row: ContributionRow): string {
    return extractOf(row);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the contributor has written to the team since, and an answer waits for them.',
  })
  async answered(@Root() { id, status }: ContributionRow, @Ctx() { loaders }: ContributionsContext): Promise<boolean> {
    if (!isOpen(status)) return false;
    const [corrections, messages] = await Promise.all([
      loaders.contributionCorrections.load(id),
      loaders.contributionMessages.load(id),
    ]);
    return corrections.length > 0 || messages.some(({ fromStaff }) => !fromStaff);
  }

  @FieldResolver(() => [ContributionCorrection], {
    description: 'The words as the contributor wrote them anew, oldest first.',
  })
  async corrections(
    @Root() { id }: ContributionRow,
    @Ctx() context: ContributionsContext,
  ): Promise<ContributionCorrectionRow[]> {
    const rows = await context.loaders.contributionCorrections.load(id);
    return rows.map((row) => ({ ...row, title: shown(row.title, context), body: shown(row.body, context) }));
  }

  @FieldResolver(() => [ContributionMessage], {
    description: 'What the team and the contributor wrote, oldest first. What has not left yet is there too.',
  })
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
      bodyEn: row.bodyEn === null ? null : maskRepeatedPersonalData(row.bodyEn, given),
    }));
  }

  @FieldResolver(() => [Attachment], {
    description: 'What was joined to a contribution by e-mail and to its answers. Empty for those who do not moderate.',
  })
  attachments(@Root() row: ContributionRow, @Ctx() { viewer }: ContributionsContext): Attachment[] {
    return may(viewer, seeContributors) ? row.attachments : [];
  }

  @FieldResolver(() => [PersonalData], {
    description:
      'Where the words hold personal data, or the name that the contributor gave. Empty for those who do not moderate.',
  })
  personalData(@Root() row: ContributionRow, @Ctx() { viewer }: ContributionsContext): PersonalData[] {
    if (!may(viewer, seeContributors)) return [];
    return findsIn(row, FIELDS, row.contributorName);
  }
}

/** What was written anew, and what was said since, holds personal data as the first words do. */
@Resolver(() => ContributionCorrection)
export class CorrectionPersonalDataResolver {
  @FieldResolver(() => [PersonalData], {
    description:
      'Where the title and the body hold personal data, or the name that the contributor gave. Empty for those who do not moderate.',
  })
  async personalData(
    @Root() row: ContributionCorrectionRow,
    @Ctx() context: ContributionsContext,
  ): Promise<PersonalData[]> {
    return findsOf(row, ['title', 'body'], context);
  }
}

@Resolver(() => ContributionMessage)
export class MessagePersonalDataResolver {
  @FieldResolver(() => [PersonalData], {
    description:
      'Where the body holds personal data, or the name that the contributor gave. Empty for those who do not moderate.',
  })
  async personalData(
    @Root() row: ContributionMessageRow,
    @Ctx() context: ContributionsContext,
  ): Promise<PersonalData[]> {
    return findsOf(row, ['body'], context);
  }
}

type Texts<F extends string> = Readonly<Record<F, string | null>>;

/** In what was written about a contribution since. */
async function findsOf<F extends string>(
  row: Texts<F> & { contributionId: string },
  fields: readonly F[],
  { viewer, loaders }: ContributionsContext,
): Promise<PersonalData[]> {
  if (!may(viewer, seeContributors)) return [];
  const contribution = await loaders.contribution.load(row.contributionId);
  return findsIn(row, fields, contribution?.contributorName ?? null);
}

function findsIn<F extends string>(
  row: Texts<F>,
  fields: readonly F[],
  contributorName: string | null,
): PersonalData[] {
  return fields.flatMap((field) => identityIn(row[field] ?? '', contributorName).map((find) => ({ field, ...find })));
}

function shown(text: string, { viewer }: ContributionsContext): string {
  return may(viewer, seeContributors) ? text : maskPersonalData(text);
}
