import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enums';
import { PageOf } from '../../platform/graphql/pages';
import { USER_ERRORS, UserError } from '../../platform/graphql/payload';
import { DateTime } from '../../platform/graphql/scalars';
import { RecommendationKindEnum } from '../published/catalogue.graphql';
import { RecommendationContent } from '../content/content.graphql';
import type { Sentence } from '../../platform/language';
import type { RecommendationKind } from '../content/content.rules';
import type { RecommendationAction, RevisionStatus } from './editorial.rules';

export const RevisionStatusEnum = enumOf<RevisionStatus>('RevisionStatus', 'Where a revision stands.', {
  DRAFT: 'It is being written.',
  IN_REVIEW: 'A colleague is to look at it.',
  APPROVED: 'A colleague approved it, and it can be published.',
  SCHEDULED: 'It waits for the day on which it goes online.',
  PUBLISHED: 'Everybody reads it.',
  SUPERSEDED: 'A later revision was published in its place.',
  ARCHIVED: 'It was withdrawn, from the public or from the work.',
});

export const RecommendationActionEnum = enumOf<RecommendationAction>(
  'RecommendationAction',
  'What the team can do with a recommendation.',
  {
    SAVE: 'Save the draft, or begin one. Done by `saveRecommendation`.',
    SUBMIT_FOR_REVIEW: 'Ask colleagues to look at the draft. Every blocking item of the checklist must pass.',
    APPROVE: 'Approve the draft in review, with comments on fields where there are some. Its authors cannot.',
    REQUEST_CHANGES:
      'Give a draft in review, or approved, back to its authors, with a message, or comments on fields, or both.',
    PUBLISH:
      'Put the approved draft online, in place of what was there; until `unpublishAt` where it is given. Not while another revision waits for its day. When personas fail with it that do not fail today, with a message that says why, and only if a colleague approved it.',
    SCHEDULE:
      'Let the approved draft wait until `publishAt`: it leaves the desk, and later edits begin a new draft. Also sets other days for the revision that waits or, with `unpublishAt` alone, for what is online. Everything is checked now, and again on the day. When a persona must be given what is to go offline, with a message that says why.',
    UNSCHEDULE:
      'Take the days back. The revision that waited is the approved draft again or, where another draft has been begun, is put away. With none waiting, what is online stays so.',
    ARCHIVE:
      'Take it offline, and put away its draft and the revision that waits. When a persona must be given it, with a message that says why.',
    RESTORE:
      'Begin a draft with the content of an earlier revision: one that is archived is taken up again so. It does without what has been deleted since, see `leftOut`. Not while there is a draft.',
    BYPASS_REVIEW:
      'Approve the draft without a review, also as its author, with a message that says why. For administrators.',
  },
);

@ObjectType({ description: 'One version of a recommendation.' })
export class Revision {
  @Field(() => ID, { description: 'An id that stays.' })
  id: string;

  @Field(() => Int, { description: '1 for the first revision of a recommendation.' })
  number: number;

  @Field(() => RevisionStatusEnum, { description: 'Where it stands between draft and archive.' })
  status: RevisionStatus;

  @Field(() => RecommendationContent, { description: 'The text and the targeting.' })
  content: RecommendationContent;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was approved without a review. Null where a colleague approved it, and until it is approved.',
  })
  bypassReason: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was published although personas fail with it. Null where none does.',
  })
  personaReason: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it is to go offline on its day, as whoever set the day said. Null where nothing was said.',
  })
  withdrawalReason: string | null;

  @Field(() => DateTime, { description: 'When it was begun.' })
  createdAt: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it is to go online. Null without a day that somebody set.',
  })
  publishAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it is to go offline. Null when it stays.' })
  unpublishAt: Date | null;

  /** Not fields: the people are found from them. */
  authorIds: string[];
  approvedById: string | null;
  scheduledById: string | null;
  suspendedBecause: Sentence | null;
}

@ObjectType({
  description:
    'A recommendation as the team works on it, with all its revisions. Its id is that of the Recommendation that the public reads.',
})
export class EditableRecommendation {
  @Field(() => ID, { description: 'The id of the recommendation, for the team and for the public.' })
  id: string;

  @Field(() => Int, { description: 'It grows by one with each change: give it back as `expectedVersion`.' })
  version: number;

  @Field(() => String, {
    description: 'Its name in addresses, made of the first title: "ecrire-a-trois-entreprises". It never changes.',
  })
  slug: string;

  @Field(() => RecommendationKindEnum, { description: 'A strategy or an action. It never changes.' })
  kind: RecommendationKind;

  @Field(() => DateTime, { description: 'When it was last written in, or taken one step on.' })
  changedAt: Date;

  /** Not fields: the revisions are found from them. */
  draftId: string | null;
  scheduledId: string | null;
  publishedId: string | null;
}

@ObjectType({ description: 'One thing that a recommendation should have before it is published.' })
export class ChecklistItem {
  @Field(() => String, {
    description:
      'Stable, for programs: "topic", "duration", "target", "reason", "tu", "strategy" and those that `checklistSettings` lists.',
  })
  key: string;

  @Field(() => String, { description: 'What it should have, in the language of the request: "at least one topic".' })
  label: string;

  @Field(() => Boolean, { description: 'Whether it has it.' })
  passed: boolean;

  @Field(() => Boolean, { description: 'Whether it cannot go to review or be published without it.' })
  blocking: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Where and what is wrong, in the language of the request. Null when the label says it all.',
  })
  detail?: string | undefined;

  @Field(() => String, {
    description: 'The field to look at first, by its path in RecommendationContent: "title", "translations.EN.title".',
  })
  field: string;
}

@ObjectType({ description: 'One page of recommendations.' })
export class EditableRecommendationPage extends PageOf(EditableRecommendation) {}

@ObjectType({ description: 'What the mutations that write recommendations give.' })
export class EditableRecommendationPayload {
  @Field(() => EditableRecommendation, {
    nullable: true,
    description: 'The recommendation as it is now. Null when refused.',
  })
  recommendation?: EditableRecommendation;

  @Field(() => [String], {
    nullable: true,
    description:
      'Of RESTORE: what the revision named and has been deleted since, so that the draft does without it, in the language of the request. Null for anything else.',
  })
  leftOut?: string[];

  @Field(() => [UserError], USER_ERRORS)
  userErrors: UserError[];
}
