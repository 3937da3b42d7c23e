import { hash } from 'node:crypto';
import { array, assert, constantFrom, nat, property, record, string, uniqueArray } from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { Worth } from '../../api/plans/choice/worth.rules';
import type { HistoryEntry } from '../../api/plans/cooldown.rules';
import type { PlannableAction } from '../../api/plans/plan.rules';

const TODAY = '2026-11-24';
const few = (...values: string[]) => uniqueArray(constantFrom(...values), { maxLength: 2 });
const minutes = constantFrom(null, 5, 30, 60, 120);

const actions = array(
  record({
    score: constantFrom(0.5, 1, 1.5, 2.9, 3),
    closeness: constantFrom(0, 1, 3, 24, 40),
    strategyIds: few('network', 'resume', 'letter'),
    topics: few('search', 'training', 'rights'),
    durationMinutes: minutes,
  }),
  { minLength: 1, maxLength: 30 },
);
const situations = record({
  actions,
  wanted: few('network', 'resume', '3'),
  declined: constantFrom(undefined, 'TOO_LONG', 'LESS_OF_THIS'),
  pickedCount: nat({ max: 3 }),
  seed: string(),
});
type Situation = typeof situations extends Arbitrary<infer Value> ? Value : never;

const actionsOf = (drawn: Situation['actions']): PlannableAction[] =>
  drawn.map(({ score, closeness, ...content }, id) => ({
    item: { id: `${id}`, content: { ...content, cooldownDays: null } },
    ...{ score, closeness },
  }));

const historyOf = (declined: string | undefined): HistoryEntry[] =>
  declined === undefined
    ? []
    : [
        {
          ...{ recommendationId: '0', status: 'DECLINED', reason: declined },
          ...{ date: TODAY, answeredOn: TODAY, snoozedUntil: null },
        },
      ];

/** Each action with all that it is worth, worked out for every one of them. */
function plainlyBest(free: readonly PlannableAction[], picked: readonly PlannableAction[], situation: Situation) {
  const { seed, declined, wanted } = situation;
  const [refused] = declined === undefined ? [] : free;
  const contents = picked.map(({ item }) => item.content);
  const isLong = ({ durationMinutes }: PlannableAction['item']['content']) => (durationMinutes ?? 0) >= 60;
  const meets = (one: readonly string[] = [], other: readonly string[] = []) => one.some((key) => other.includes(key));
  const worthOf = ({ item: { id, content }, score, closeness }: PlannableAction) => {
    const lot = Number.parseInt(hash('sha256', `${seed}:${id}`).slice(0, 8), 16) / 2 ** 32;
    const isWanted = wanted.includes(id) || meets(content.strategyIds, wanted);
    const isTooLong =
      declined === 'TOO_LONG' && (content.durationMinutes ?? 30) >= (refused?.item.content.durationMinutes ?? 30);
    const isLess = declined === 'LESS_OF_THIS' && meets(content.strategyIds, refused?.item.content.strategyIds);
    const alone = score + Math.min(0.48, 0.02 * closeness) + 0.015 * lot + (isWanted ? 20 : 0);
    const sameness =
      (contents.some((other) => meets(other.strategyIds, content.strategyIds)) ? 0.5 : 0) +
      (contents.some((other) => meets(other.topics, content.topics)) ? 0.25 : 0) +
      (isLong(content) && contents.some(isLong) ? 0.5 : 0);
    return alone - 4 * (Number(isTooLong) + Number(isLess)) - sameness;
  };
  const rest = free.filter((action) => !picked.includes(action));
  return rest.toSorted((a, b) => worthOf(b) - worthOf(a) || (a.item.id < b.item.id ? -1 : 1))[0];
}

describe('the best action for a day', () => {
  it('is the one that is worth most of all, though most are not worked out', () =>
    assert(
      property(situations, (situation) => {
        const fitting = actionsOf(situation.actions);
        const { seed, declined } = situation;
        const wanted = new Map(situation.wanted.map((id) => [id, TODAY]));
        const worth = new Worth({ fitting, history: historyOf(declined), today: TODAY, size: 4, seed, wanted });
        const picked = fitting.slice(0, situation.pickedCount);
        expect(worth.bestOf(fitting, picked, () => true)).toBe(plainlyBest(fitting, picked, situation));
      }),
      { numRuns: 2000 },
    ));

  it('is none of those for which there is no room', () => {
    const fitting = actionsOf([{ score: 3, closeness: 0, strategyIds: [], topics: [], durationMinutes: null }]);
    const worth = new Worth({ fitting, history: [], today: TODAY, size: 1, seed: '' });
    expect(worth.bestOf(fitting, [], () => false)).toBeUndefined();
  });
});
