import { addWorkingDays, workingDaysBefore } from '../../team/working-days';

/** From the least to the most urgent. */
export const THRESHOLDS = ['DUE_SOON', 'OVERDUE', 'LONG_OVERDUE'] as const;
export type Threshold = (typeof THRESHOLDS)[number];

const SOON_WORKING_DAYS = 1;
const LONG_WORKING_DAYS = 5;

/** A contribution has reached a threshold when the date by which to answer is this one, or earlier. */
export function reachedBy(now: Date): Readonly<Record<Threshold, Date>> {
  return {
    DUE_SOON: addWorkingDays(now, SOON_WORKING_DAYS),
    OVERDUE: now,
    LONG_OVERDUE: workingDaysBefore(now, LONG_WORKING_DAYS),
  };
}

/** A member of the team who may be reminded of a contribution. */
export interface Reminded {
  id: string;
  isAdmin: boolean;
  isModerator: boolean;
  /** Where they moderate; empty: everywhere. */
  territories: readonly string[];
}

export interface Waiting {
  contributionId: string;
  threshold: Threshold;
  holderId: string | null;
  /** The place and what holds it; empty without one. */
  placeChain: readonly string[];
}

/** The claim holder and the territory's moderators; administrators if there are none. */
export function remindedOf({ holderId, placeChain }: Waiting, team: readonly Reminded[]): Reminded[] {
  const covers = ({ territories }: Reminded): boolean =>
    territories.length === 0 || placeChain.some((code) => territories.includes(code));
  const moderators = team.filter((person) => person.isModerator && covers(person));
  const responsible = moderators.length > 0 ? moderators : team.filter(({ isAdmin }) => isAdmin);
  return team.filter((person) => person.id === holderId || responsible.includes(person));
}

export interface Reminder {
  staffUserId: string;
  contributionIds: string[];
  counts: Partial<Record<Threshold, number>>;
}

/** One for each person: what they are on themselves first, then the most urgent, in the order given. */
export function remindersFor(waiting: readonly Waiting[], team: readonly Reminded[]): Reminder[] {
  const byUrgency = waiting.toSorted(
    (one, other) => THRESHOLDS.indexOf(other.threshold) - THRESHOLDS.indexOf(one.threshold),
  );
  const mine = new Map<string, Waiting[]>();
  for (const one of byUrgency) {
    for (const { id } of remindedOf(one, team)) mine.set(id, [...(mine.get(id) ?? []), one]);
  }
  return [...mine].map(([staffUserId, list]) => {
    const ownFirst = [
      ...list.filter(({ holderId }) => holderId === staffUserId),
      ...list.filter(({ holderId }) => holderId !== staffUserId),
    ];
    const counted = THRESHOLDS.map(
      (threshold) => [threshold, list.filter((one) => one.threshold === threshold).length] as const,
    );
    return {
      staffUserId,
      contributionIds: ownFirst.map(({ contributionId }) => contributionId),
      counts: Object.fromEntries(counted.filter(([, count]) => count > 0)),
    };
  });
}
