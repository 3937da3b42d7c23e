import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enums';
import { PageInput, PageOf } from '../../platform/graphql/pages';
import { USER_ERRORS, UserError } from '../../platform/graphql/payload';
import { DateTime } from '../../platform/graphql/scalars';
import { EditableRecommendation } from '../editorial/editorial.graphql';
import type { LinkAction } from './link-actions.rules';
import type { LinkRunOutcome } from './runs/link-run.entity';
import type { LinkState } from './link-states.rules';

export const LinkStateEnum = enumOf<LinkState>('LinkState', 'What the checks tell of a link.', {
  UNCHECKED: 'It has not been checked yet.',
  OK: 'Its page answers.',
  MOVED: 'Its page answers under another address, for good: the new one is proposed.',
  DOUBTFUL: 'Nobody can tell yet: it failed of late, or its server turns checks away.',
  DEAD: 'Its page is not there: at least three daily checks said so, the first of them at least three days ago.',
});

export const LinkActionEnum = enumOf<LinkAction>('LinkAction', 'What the team can do with a link.', {
  CHECK: 'Check it now. Done by `checkLink`.',
  ACCEPT_MOVE: 'Write its new address into drafts. Done by `acceptMovedLink`.',
});

export const LinkRunOutcomeEnum = enumOf<LinkRunOutcome>('LinkRunOutcome', 'How a daily check of all links ended.', {
  DONE: 'All links were checked.',
  ABANDONED: 'No host answered at all, as without a network: nothing was counted.',
});

/** What it says and who uses it is in links.resolver. */
@ObjectType({ description: 'A web address that published recommendations name, as the daily check knows it.' })
export class Link {
  @Field(() => ID, { description: 'An id that stays for as long as something published names it.' })
  id: string;

  @Field(() => String, { description: 'The address, as it is written.' })
  url: string;

  @Field(() => LinkStateEnum, { description: 'What the checks tell of it.' })
  state: LinkState;

  @Field(() => DateTime, { nullable: true, description: 'When it was checked last. Null until then.' })
  lastCheckedAt: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Since when no check has found its page. Null when the last one did.',
  })
  failingSince: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'MOVED: its new address, which `acceptMovedLink` takes. Null otherwise.',
  })
  movedTo: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many of the 100,000 people of the reference population are given what names it, as of its last daily check. Null until then.',
  })
  audience: number | null;

  /** Not a field: the sentence is made of it. */
  lastReason: string | null;
}

@ObjectType({ description: 'The check of all links on a day.' })
export class LinkRun {
  @Field(() => ID, { description: 'Its day in French time: "2026-11-28".' })
  id: string;

  @Field(() => DateTime, { description: 'When it began.' })
  startedAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it ended. Null while it goes on.' })
  endedAt: Date | null;

  @Field(() => LinkRunOutcomeEnum, { nullable: true, description: 'How it ended. Null while it goes on.' })
  outcome: LinkRunOutcome | null;
}

@ObjectType({ description: 'One page of links: those that most people see first.' })
export class LinkPage extends PageOf(Link) {
  @Field(() => LinkRun, { nullable: true, description: 'The latest daily check. Null while there was none.' })
  lastRun: LinkRun | null;
}

@InputType({ description: 'Which links to give. Conditions left out do not count; the others must all hold.' })
export class LinkFilter {
  @Field(() => [LinkStateEnum], { nullable: true, description: 'In one of these states.' })
  state?: LinkState[] | null;

  @Field(() => String, { nullable: true, description: 'With this in its address, upper or lower case.' })
  search?: string | null;
}

@ArgsType()
export class LinksArgs {
  @Field(() => LinkFilter, { nullable: true, description: 'Left out: all links.' })
  filter?: LinkFilter | null;

  @Field(() => PageInput, { nullable: true, description: 'Left out: the first page of 25.' })
  page?: PageInput | null;
}

@InputType({ description: 'A link to check now.' })
export class CheckLinkInput {
  @Field(() => ID, { description: 'The link.' })
  id: string;
}

@ObjectType({ description: 'What `checkLink` gives.' })
export class CheckLinkPayload {
  @Field(() => Link, { nullable: true, description: 'The link as the check found it. Null when refused.' })
  link?: Link;

  @Field(() => [UserError], USER_ERRORS)
  userErrors: UserError[];
}

@InputType({ description: 'The new address of a link, to be written into drafts.' })
export class AcceptMovedLinkInput {
  @Field(() => ID, { description: 'The link.' })
  id: string;

  @Field(() => String, {
    description: 'Its `movedTo` that was read. When it is another one by now, the answer is CONFLICT.',
  })
  movedTo: string;

  @Field(() => [ID], {
    nullable: true,
    description: 'Only in these recommendations. Left out: in all that name it.',
  })
  recommendationIds?: string[] | null;
}

@ObjectType({ description: 'What `acceptMovedLink` gives.' })
export class AcceptMovedLinkPayload {
  @Field(() => Link, {
    nullable: true,
    description: 'The link, which stays as it is until drafts are published. Null when refused.',
  })
  link?: Link;

  @Field(() => [EditableRecommendation], {
    nullable: true,
    description: 'The recommendations whose drafts have the new address now. Null when refused.',
  })
  recommendations?: EditableRecommendation[];

  @Field(() => [UserError], USER_ERRORS)
  userErrors: UserError[];
}
