import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { CalendarDate, DateTime } from '../../platform/graphql/scalars';
import { ListArgs } from '../../platform/graphql/pages';
import { RecommendationKindEnum } from '../published/catalogue.graphql';
import { RecommendationContentInput } from '../content/content-input.graphql';
import { ReviewCommentInput } from '../comments/review-comments.graphql';
import type { RecommendationKind } from '../content/content.rules';
import type { RecommendationAction, RevisionStatus } from './editorial.rules';
import { RevisionStatusEnum, RecommendationActionEnum } from './editorial.graphql';

@InputType({
  description:
    'Which recommendations to give. The draft or the published revision has to meet every condition; of an archived one, its last revision.',
})
export class EditableRecommendationFilter {
  @Field(() => RecommendationKindEnum, { nullable: true, description: 'Only strategies, or only actions.' })
  kind?: RecommendationKind | null;

  @Field(() => [RevisionStatusEnum], { nullable: true, description: 'Statuses of the revision.' })
  status?: RevisionStatus[] | null;

  @Field(() => String, { nullable: true, description: 'The key of a topic.' })
  topic?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A situation in its list. Situations inside rules are not looked at.',
  })
  situationId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The code of a place in its list, exactly: places inside it or around it do not count.',
  })
  placeCode?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Words of the title or the summary, begun or whole. Accents, case and small typos do not matter.',
  })
  search?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only what is online and should have been looked at again by now. False: only the rest.',
  })
  reviewOverdue?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Only what this member of the team is to look at again.' })
  reviewOwnerId?: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Only what is online and was published on this day or later, in the time of Paris.',
  })
  publishedSince?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only drafts in which the viewer wrote. False: only the rest.',
  })
  writtenByMe?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: only drafts in which the viewer wrote, for which a reviewer asked for changes, and which were not handed in again. False: only the rest.',
  })
  changesAskedOfMe?: boolean | null;
}

@ArgsType()
export class EditableRecommendationsArgs extends ListArgs {
  @Field(() => EditableRecommendationFilter, { nullable: true, description: 'Left out: all recommendations.' })
  filter?: EditableRecommendationFilter | null;
}

@InputType({ description: 'A recommendation to write.' })
export class CreateRecommendationInput {
  @Field(() => RecommendationKindEnum, { description: 'A strategy or an action. It cannot be changed later.' })
  kind: RecommendationKind;

  @Field(() => RecommendationContentInput, { description: 'The content of its first draft.' })
  content: RecommendationContentInput;
}

@InputType({ description: 'A draft to save.' })
export class SaveRecommendationInput {
  @Field(() => ID, { description: 'The recommendation.' })
  id: string;

  @Field(() => Int, {
    description: 'The version that was read. When somebody has changed it since, the answer is CONFLICT.',
  })
  expectedVersion: number;

  @Field(() => RecommendationContentInput, { description: 'The whole content, in place of that before.' })
  content: RecommendationContentInput;
}

@InputType({ description: 'A step of a recommendation through review and publication.' })
export class MoveRecommendationInput {
  @Field(() => ID, { description: 'The recommendation.' })
  id: string;

  @Field(() => Int, {
    description: 'The version that was read. When somebody has changed it since, the answer is CONFLICT.',
  })
  expectedVersion: number;

  @Field(() => RecommendationActionEnum, { description: 'One of its `allowedActions`, but for SAVE.' })
  action: RecommendationAction;

  @Field(() => String, {
    nullable: true,
    description:
      'A word to colleagues: at most 2,000 characters. The history keeps it. Required for BYPASS_REVIEW and, without comments, for REQUEST_CHANGES; for PUBLISH, SCHEDULE and ARCHIVE where personas fail. With `unpublishAt`, it is the reason on that day, too.',
  })
  message?: string | null;

  @Field(() => [ReviewCommentInput], {
    nullable: true,
    description: 'For APPROVE and REQUEST_CHANGES: what the reviewer says about single fields. At most 50.',
  })
  comments?: ReviewCommentInput[] | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'For SCHEDULE: when the revision goes online, in the future and at most two years ahead. Left out: only `unpublishAt` of what is online changes.',
  })
  publishAt?: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'For SCHEDULE and PUBLISH: when it goes offline again. Left out: it stays online, also when a day was set before.',
  })
  unpublishAt?: Date | null;

  @Field(() => Int, { nullable: true, description: 'The number of the revision to take up. Required for RESTORE.' })
  revisionNumber?: number | null;
}
