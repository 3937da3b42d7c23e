import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { PageInput } from '../../platform/graphql/pages';
import type { RequestContext } from '../request.types';
import type { AuditEventRow } from './audit-event.entity';
import { AuditChange, AuditEvent, AuditEventPage, AuditFilter } from './audit.graphql';
import type { AuditQueries } from './audit.queries';
import { actorNames, changesOf, labelled, summaryIn } from './audit.rules';
import type { AuditedWords } from './audit.rules';

/** Values that are the id of somebody of the team: "claimedById". */
const STAFF_FIELD = /ById$|ownerId$/i;

@Resolver(() => AuditEvent)
export class AuditResolver {
  constructor(
    private readonly queries: AuditQueries,
    private readonly words: Required<AuditedWords>,
  ) {}

  @Query(() => AuditEventPage, {
    nullable: true,
    description: 'The audit log, newest first. For analysts and administrators.',
  })
  async auditEvents(
    @Ctx() { viewer }: RequestContext,
    @Arg('filter', () => AuditFilter, { nullable: true, description: 'Left out: all events.' }) filter?: AuditFilter,
    @Arg('page', () => PageInput, { nullable: true, description: 'Left out: the first page of 25.' }) page?: PageInput,
  ): Promise<AuditEventPage> {
    return this.queries.list(viewer, filter ?? {}, page);
  }

  @FieldResolver(() => String, {
    description:
      'Who did it: a name of the team, "Public", "Job seeker" or "System". Once the name is erased, a sentence that says so, in the language of the request.',
  })
  actor(@Root() event: AuditEventRow, @Ctx() { language }: RequestContext): string {
    return actorNames(event)[language];
  }

  @FieldResolver(() => String, {
    description: 'What was done, in the language of the request: "Revision approved".',
  })
  actionLabel(@Root() { action, summary }: AuditEventRow, @Ctx() { language }: RequestContext): string {
    return this.words.actions[action]?.[language] ?? summary;
  }

  @FieldResolver(() => String, {
    description: 'What happened, in the language of the request and without personal data of the public.',
  })
  summary(@Root() event: AuditEventRow, @Ctx() { language }: RequestContext): string {
    return summaryIn(language, event, this.words.actions);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Why, in the words of whoever did it, in the language in which they were written. Null without a reason, and once erased.',
  })
  reason(@Root() { said }: AuditEventRow): string | null {
    return said?.reason ?? null;
  }

  @FieldResolver(() => [AuditChange], {
    description: 'What it changed, value by value. Empty where nothing is told of it, as in older entries.',
  })
  async changes(@Root() event: AuditEventRow, @Ctx() { language, loaders }: RequestContext): Promise<AuditChange[]> {
    const nameOf = async (field: string, value: string | null): Promise<string | null> =>
      value !== null && STAFF_FIELD.test(field) ? ((await loaders.staffUser.load(value))?.name ?? value) : value;
    return Promise.all(
      changesOf(event, (field) => labelled(field, this.words, language)).map(async (change) => ({
        ...change,
        before: await nameOf(change.field, change.before),
        after: await nameOf(change.field, change.after),
      })),
    );
  }
}
