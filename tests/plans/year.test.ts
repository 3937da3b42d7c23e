import { assert, integer, property } from 'fast-check';
import type { HistoryEntry } from '../../api/plans/cooldown.rules';
import { sampleOf } from '../support/long';
import { dayOf, yearOf } from './simulation';
import type { SimulatedAction, SimulatedDay, SimulatedYear } from './simulation';

const DAY_MS = 86_400_000;
const PEOPLE = Array.from({ length: 1000 }, (_, seed) => seed);

const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;
const minutes = ({ item }: SimulatedAction): number => item.content.durationMinutes ?? 30;

/** The promises of the service, written down a second time: from which day on an action may come again; undefined where it never may. */
function returnDay(entries: readonly HistoryEntry[], { item, isSensitive }: SimulatedAction): string | undefined {
  const last = entries.at(-1) as HistoryEntry;
  const after = (count: number): string => new Date(Date.parse(last.date) + count * DAY_MS).toISOString().slice(0, 10);
  const onceDone = item.content.cooldownDays === null ? undefined : after(item.content.cooldownDays);
  if (last.status === 'SNOOZED') return last.snoozedUntil ?? undefined;
  if (isSensitive) return undefined;
  if (last.status === 'ACCEPTED') return after(7);
  if (last.status === 'DONE') return onceDone;
  if (last.status === 'DECLINED')
    return { NOT_NOW: after(14), TOO_LONG: after(30), ALREADY_DONE: onceDone }[last.reason ?? ''];
  const answered = entries.findLastIndex(({ status }) => status !== 'EXPIRED');
  return after([3, 6, 11, 21][Math.min(entries.length - answered - 1, 4) - 1] as number);
}

function tooEarly({ actions, shown }: SimulatedYear): string[] {
  return actions.flatMap((action) => {
    const entries = shown.get(action.item.id) ?? [];
    return entries.flatMap(({ date }, index) => {
      const day = index === 0 ? date : returnDay(entries.slice(0, index), action);
      return day !== undefined && day <= date ? [] : [`${action.item.id} on ${date}, not before ${day}`];
    });
  });
}

function brokenPromises({ days: all }: SimulatedYear): string[] {
  const isKept = ({ picked, promised, most, note }: SimulatedDay): boolean =>
    picked.length <= most && (picked.length >= promised ? note === null : note !== null);
  const isInTime = ({ picked, promised, minutes: time }: SimulatedDay): boolean =>
    picked.length <= promised || picked.reduce((sum, action) => sum + minutes(action), 0) <= time;
  const isVaried = ({ picked }: SimulatedDay): boolean => new Set(picked).size === picked.length;
  return all.filter((day) => !isKept(day) || !isInTime(day) || !isVaried(day)).map(({ today }) => today);
}

describe('a year of somebody who answers at random', () => {
  const years = sampleOf(PEOPLE, 25).map((seed) => yearOf(seed, 365));

  it('never holds an action before it may come again', () => {
    expect(years.flatMap(tooEarly)).toEqual([]);
  });

  it('holds each day what is promised, within its time, or says that little is left', () => {
    expect(years.flatMap(brokenPromises)).toEqual([]);
  });

  it('holds fewer than promised only where nothing else may come', () => {
    for (const { actions, days: all, shown } of years)
      for (const { today, picked } of all.filter(({ note }) => note !== null)) {
        const free = actions.filter((action) => {
          const before = (shown.get(action.item.id) ?? []).filter(({ date }) => date < today);
          const day = before.length === 0 ? today : returnDay(before, action);
          return day !== undefined && day <= today;
        });
        expect({ today, free: free.length }).toEqual({ today, free: picked.length });
      }
  });

  it('proposes a rest only where something comes back within three days, and else to look back', () => {
    for (const { actions, days: all, shown } of years)
      for (const { today, note } of all.filter(({ note: key }) => key === 'REST' || key === 'CHECK_IN')) {
        const returns = actions.flatMap((action) => {
          const before = (shown.get(action.item.id) ?? []).filter(({ date }) => date < today);
          return returnDay(before, action) ?? [];
        });
        expect({ today, note }).toEqual({
          today,
          note: returns.some((day) => days(today, day) <= 3) ? 'REST' : 'CHECK_IN',
        });
      }
  });

  it('gives each topic its share', () => {
    const offered = new Map<string, number>();
    const given = new Map<string, number>();
    const count = (counts: Map<string, number>, topic: string): void =>
      void counts.set(topic, (counts.get(topic) ?? 0) + 1);
    for (const { actions, days: all } of years) {
      for (const { item } of actions) for (const topic of item.content.topics ?? []) count(offered, topic);
      for (const { picked } of all)
        for (const { item } of picked) for (const topic of item.content.topics ?? []) count(given, topic);
    }
    const sum = (counts: Map<string, number>): number => [...counts.values()].reduce((all, one) => all + one, 0);
    const shares = [...offered].map(([topic, times]) => {
      const share = (given.get(topic) ?? 0) / sum(given) / (times / sum(offered));
      return { topic, isFair: share > 0.6 && share < 1.6, share };
    });
    expect(shares.filter(({ isFair }) => !isFair)).toEqual([]);
  });

  it('is the same for the same person, and keeps its promises whoever it is of', () => {
    assert(
      property(integer(), integer({ min: 1, max: 60 }), (seed, length) => {
        const year = yearOf(seed, length);
        expect(year).toEqual(yearOf(seed, length));
        expect(year.days.at(-1)?.today).toBe(dayOf(length - 1));
        expect([...tooEarly(year), ...brokenPromises(year)]).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
