import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { COST } from '../platform/graphql/costs';
import { PageInput } from '../platform/graphql/pages';
import { payload } from '../platform/graphql/payload';
import type { RequestContext } from './request.types';
import {
  EraseStaffUserInput,
  EraseStaffUserPayload,
  SaveStaffUserInput,
  SignInInput,
  SignInPayload,
  SignOutPayload,
  StaffFilter,
  StaffPage,
  StaffUser,
  StaffUserPayload,
} from './accounts.graphql';
import type { SessionsService } from './sign-in/sessions.service';
import type { StaffService } from './staff/staff.service';

@Resolver()
export class AccountsResolver {
  constructor(
    private readonly sessions: SessionsService,
    private readonly people: StaffService,
  ) {}

  @Query(() => StaffUser, {
    nullable: true,
    description: 'The staff member whose session came with the request; null without one.',
  })
  async viewer(@Ctx() { viewer }: RequestContext): Promise<StaffUser | null> {
    return this.people.self(viewer);
  }

  @Query(() => StaffPage, { nullable: true, description: 'The members of the team, by name. For administrators.' })
  async staff(
    @Ctx() { viewer }: RequestContext,
    @Arg('page', () => PageInput, { nullable: true, description: 'Left out: the first page of 25.' }) page?: PageInput,
    @Arg('filter', () => StaffFilter, { nullable: true, description: 'Left out: everybody.' }) filter?: StaffFilter,
  ): Promise<StaffPage> {
    return this.people.list(viewer, page, filter);
  }

  @Mutation(() => SignInPayload, {
    complexity: COST.HEAVY,
    description:
      'Opens a session for a member of the team, by a cookie. It ends 12 hours after its last use, and after 7 days in any case. Failures make the next try wait: RATE_LIMITED. Open to everybody.',
  })
  async signIn(
    @Ctx() { viewer, language, session, ...from }: RequestContext,
    @Arg('input', () => SignInInput, { description: 'The address and the password.' }) input: SignInInput,
  ): Promise<SignInPayload> {
    return payload(language, async () => {
      const { user, token } = await this.sessions.signIn(viewer, input, from);
      session.set(token);
      return { viewer: user };
    });
  }

  @Mutation(() => SignOutPayload, {
    description:
      'Ends the session that came with the request, and releases the contributions that the person had claimed. Without a session it does nothing.',
  })
  async signOut(@Ctx() { viewer, language, session }: RequestContext): Promise<SignOutPayload> {
    return payload(language, async () => {
      await this.sessions.signOut(viewer, session.token);
      session.clear();
      return {};
    });
  }

  @Mutation(() => StaffUserPayload, { description: 'Adds a member of the team, or changes one. For administrators.' })
  async saveStaffUser(
    @Ctx() { viewer, language }: RequestContext,
    @Arg('input', () => SaveStaffUserInput, { description: 'The person, as they are to be.' })
    input: SaveStaffUserInput,
  ): Promise<StaffUserPayload> {
    return payload(language, async () => ({ staffUser: await this.people.save(viewer, input) }));
  }

  @Mutation(() => EraseStaffUserPayload, {
    description:
      'Erases who a former member of the team is: name, address and password, also in the audit log, which keeps what they did. Their sessions end. For administrators.',
  })
  async eraseStaffUser(
    @Ctx() { viewer, language }: RequestContext,
    @Arg('input', () => EraseStaffUserInput, { description: 'The person.' }) { id }: EraseStaffUserInput,
  ): Promise<EraseStaffUserPayload> {
    return payload(language, async () => ({ staffUser: await this.people.erase(viewer, id) }));
  }
}
