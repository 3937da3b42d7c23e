import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enums';
import { PageOf } from '../../platform/graphql/pages';
import { USER_ERRORS, UserError } from '../../platform/graphql/payload';
import { DateTime } from '../../platform/graphql/scalars';
import { RecommendationKindEnum } from '../published/catalogue.graphql';
import { RecommendationContent } from '../content/content.graphql';
import type { RecommendationKind } from '../content/content.rules';
import type { RecommendationAction, RevisionStatus } from './editorial.rules';

export const RevisionStatusEnum = enumOf<RevisionStatus>('RevisionStatus', 'Where a revision stands.', {
  DRAFT: 'It is being written.',
  IN_REVIEW: 'A colleague is to look at it.',
  APPROVED: 'A colleague approved it, and it can be published.',
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
    APPROVE: 'Approve the draft in review. Its authors cannot.',
    REQUEST_CHANGES: 'Give a draft in review, or approved, back to its authors, with a message.',
    PUBLISH: 'Put the approved draft online, in place of what was there.',
    ARCHIVE: 'Take it offline, and put its draft away.',
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

  @Field(() => DateTime, { description: 'When it was begun.' })
  createdAt: Date;

  /** Not fields: the people are found from them. */
  authorIds: string[];
  approvedById: string | null;
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

  /** Not fields: the revisions are found from them. */
  draftId: string | null;
  publishedId: string | null;
}

@ObjectType({ description: 'One thing that a recommendation should have before it is published.' })
export class ChecklistItem {
  @Field(() => String, {
    description: 'Stable, for programs: "topic", "duration", "target", "reason", "tu" or "strategy".',
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
    description: 'What there is to add to the label. Null when there is nothing.',
  })
  detail?: string | undefined;
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

  @Field(() => [UserError], USER_ERRORS)
  userErrors: UserError[];
}
