import { Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../accounts';
import { payload } from '../../platform/graphql/payload';
import { Profile } from '../../profiles';
import type { ProfileRow } from '../../profiles';
import { AskForCalendarPayload, PlanCalendar, RevokeCalendarPayload } from './calendar.graphql';
import type { CalendarsService } from './calendars.service';

@Resolver(() => Profile)
export class CalendarResolver {
  constructor(private readonly calendars: CalendarsService) {}

  @FieldResolver(() => PlanCalendar, {
    nullable: true,
    description: "The address at which the person's calendar reads their plan. Null without one.",
  })
  async calendar(@Root() { id }: ProfileRow): Promise<PlanCalendar | null> {
    return this.calendars.of(id);
  }

  @Mutation(() => AskForCalendarPayload, {
    description:
      'Gives an address to which a calendar subscribes: it shows the actions of each day, with what was done. Whoever has the address reads them, and nothing else; one that was given before opens nothing any more. For job seekers.',
  })
  async askForCalendar(@Ctx() { viewer, language }: RequestContext): Promise<AskForCalendarPayload> {
    return payload(language, async () => this.calendars.ask(viewer));
  }

  @Mutation(() => RevokeCalendarPayload, {
    description: "Ends the address at which the person's calendar reads their plan. For job seekers.",
  })
  async revokeCalendar(@Ctx() { viewer, language }: RequestContext): Promise<RevokeCalendarPayload> {
    return payload(
      language,
      async () => {
        await this.calendars.revoke(viewer);
        return { revoked: true };
      },
      { revoked: false },
    );
  }
}
