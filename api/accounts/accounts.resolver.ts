import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { COST } from '../platform/graphql/costs';
import { PageInput } from '../platform/graphql/pages';
import { payload } from '../platform/graphql/payload';
import type { RequestContext } from './request.types';
import {
  AuditEventPage,
  AuditFilter,
  SaveStaffUserInput,
  SignInInput,
  SignInPayload,
  SignOutPayload,
  StaffPage,
  StaffUser,
  StaffUserPayload,
} from './accounts.graphql';
import type { AuditService } from './audit/audit.service';
import type { SessionsService } from './sign-in/sessions.service';
import type { StaffService } from './staff/staff.service';

@Resolver()
export class AccountsResolver {
  constructor(
    private readonly sessions: SessionsService,
    private readonly people: StaffService,
    private readonly audit: AuditService,
  ) {}

  @Query(() => StaffUser, {
    nullable: true,
    description: 'The staff member whose session came with the request; null without one.',
  })
  async viewer(@Ctx() { viewer }: RequestContext): Promise<StaffUser | null> {
    return this.people.self(viewer);
  }

  @Query(() => StaffPage, { nullable: true })
  async staff(
    @Ctx() { viewer }: RequestContext,
    @Arg('page', () => PageInput, { nullable: true }) page?: PageInput,
  ): Promise<StaffPage> {
    return this.people.list(viewer, page);
  }

  @Query(() => AuditEventPage, { nullable: true })
  async auditEvents(
    @Ctx() { viewer }: RequestContext,
    @Arg('filter', () => AuditFilter, { nullable: true }) filter?: AuditFilter,
    @Arg('page', () => PageInput, { nullable: true }) page?: PageInput,
  ): Promise<AuditEventPage> {
    return this.audit.list(viewer, filter ?? {}, page);
  }

  @Mutation(() => SignInPayload, { complexity: COST.HEAVY })
  async signIn(
    @Ctx() { viewer, language, session, address }: RequestContext,
    @Arg('input', () => SignInInput) input: SignInInput,
  ): Promise<SignInPayload> {
    return payload(language, async () => {
      const { user, token } = await this.sessions.signIn(viewer, input, address);
      session.set(token);
      return { viewer: user };
    });
  }

  @Mutation(() => SignOutPayload)
  async signOut(@Ctx() { viewer, language, session }: RequestContext): Promise<SignOutPayload> {
    return payload(language, async () => {
      await this.sessions.signOut(viewer, session.token);
      session.clear();
      return {};
    });
  }

  @Mutation(() => StaffUserPayload)
  async saveStaffUser(
    @Ctx() { viewer, language }: RequestContext,
    @Arg('input', () => SaveStaffUserInput) input: SaveStaffUserInput,
  ): Promise<StaffUserPayload> {
    return payload(language, async () => ({ staffUser: await this.people.save(viewer, input) }));
  }
}
