import { GraphQLScalarType } from 'graphql';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { StaffRoleEnum } from '../../accounts';
import type { StaffRole } from '../../accounts/permissions';
import { enumOf } from '../../platform/graphql/enums';
import { USER_ERRORS, UserError } from '../../platform/graphql/payload';
import type { ViewAudience, ViewedList, ViewFilter } from './saved-views.types';

export const ViewFilterScalar = new GraphQLScalarType({
  name: 'ViewFilter',
  description:
    'The conditions of a list as a JSON object of at most 4,000 characters: names, and for each a text, a number, a truth value or a list of them.',
});

export const ViewedListEnum = enumOf<ViewedList>('ViewedList', 'A list of the back-office that keeps views.', {
  CONTRIBUTIONS: 'The queue.',
  RECOMMENDATIONS: 'The recommendations.',
  RELEASES: 'The releases.',
  SITUATIONS: 'The situations.',
  LINKS: 'The links.',
  PERSONAS: 'The personas.',
  PARTNERS: 'The partners.',
  REFUSAL_REASONS: 'The reasons for refusal.',
  CHECKLIST_SETTINGS: 'The checks before publication.',
  TOPIC_COUNTS: 'The topics.',
  DATA_SETS: 'The reference data.',
  STAFF: 'The team.',
  AUDIT_EVENTS: 'The audit log.',
});

export const ViewAudienceEnum = enumOf<ViewAudience>('ViewAudience', 'For whom a view is kept.', {
  ME: 'For whoever saved it.',
  ROLE: 'For everybody who has a role.',
  TEAM: 'For the whole team.',
});

/** What the viewer may do with it is in saved-views.resolver. */
@ObjectType({ description: 'One way to look at a list: what is filtered, in which order, with which columns.' })
export class SavedView {
  @Field(() => ID, { description: 'An id that stays.' })
  id: string;

  @Field(() => Int, { description: 'It grows by one with each change: give it back as `expectedVersion`.' })
  version: number;

  @Field(() => ViewedListEnum, { description: 'The list that it is for.' })
  list: ViewedList;

  @Field(() => String, { description: 'What it is called.' })
  name: string;

  @Field(() => ViewAudienceEnum, { description: 'For whom it is kept.' })
  audience: ViewAudience;

  @Field(() => StaffRoleEnum, { nullable: true, description: 'The role that it is for. Null of others.' })
  role: StaffRole | null;

  @Field(() => ViewFilterScalar, { description: 'The conditions of the list.' })
  filter: ViewFilter;

  @Field(() => String, {
    nullable: true,
    description: 'A field and a direction: "title:asc". Null: as the list is sorted by itself.',
  })
  sort: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'The columns that are shown, by their names. Null: those that the list shows by itself.',
  })
  columns: string[] | null;
}

@InputType({ description: 'A view of a list, as it is to be.' })
export class SaveViewInput {
  @Field(() => ID, { nullable: true, description: 'The view to replace. Left out: a new one.' })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version that was read. Left out: a new view.' })
  expectedVersion?: number | null;

  @Field(() => ViewedListEnum, { description: 'The list that it is for. It never changes.' })
  list: ViewedList;

  @Field(() => String, { description: '2 to 40 characters.' })
  name: string;

  @Field(() => ViewFilterScalar, { description: 'The conditions of the list.' })
  filter: ViewFilter;

  @Field(() => String, { nullable: true, description: 'A field and a direction: "title:asc".' })
  sort?: string | null;

  @Field(() => [String], { nullable: true, description: 'The columns to show: 1 to 40 names, each once.' })
  columns?: string[] | null;
}

@InputType({ description: 'A view of a list, and for whom it is.' })
export class ShareViewInput extends SaveViewInput {
  @Field(() => StaffRoleEnum, { nullable: true, description: 'For all who have it. Left out: for the whole team.' })
  role?: StaffRole | null;
}

@ObjectType({ description: 'What `saveView` and `shareView` give.' })
export class SavedViewPayload {
  @Field(() => SavedView, { nullable: true, description: 'The view as it is kept. Null when refused.' })
  view?: SavedView;

  @Field(() => [UserError], USER_ERRORS)
  userErrors: UserError[];
}

@InputType({ description: 'The view to delete.' })
export class DeleteViewInput {
  @Field(() => ID, { description: 'Which one.' })
  id: string;

  @Field(() => Int, { description: 'The version that was read.' })
  expectedVersion: number;
}

@ObjectType({ description: 'What `deleteView` gives.' })
export class DeleteViewPayload {
  @Field(() => Boolean, { description: 'Whether it was deleted.' })
  deleted: boolean;

  @Field(() => [UserError], USER_ERRORS)
  userErrors: UserError[];
}
