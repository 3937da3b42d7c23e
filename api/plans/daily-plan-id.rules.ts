import { namedUuid } from '../platform/ids';

/** The id of a person's plan for an ISO day: the same whether the plan is kept yet or not. Its first eight digits are those of the day. */
export function dailyPlanId(profileId: string, day: string): string {
  return day.replaceAll('-', '') + namedUuid(`${profileId}:${day}`).slice(8);
}

/** The ISO day of a plan's id; undefined where this person has no such plan. */
export function dayOfPlan(profileId: string, id: string): string | undefined {
  const day = id.replace(/^(\d{4})(\d\d)(\d\d)-.*$/, '$1-$2-$3');
  return id === dailyPlanId(profileId, day) ? day : undefined;
}
