import type { HistoryEntry } from '../../api/plans/cooldown.rules';
import { pickActions, planSize } from '../../api/plans/plan.rules';
import type { PlannableAction, Choice } from '../../api/plans/plan.rules';

const TODAY = '2026-11-23';

interface Given {
  score?: number;
  closeness?: number;
  minutes?: number;
  serves?: string[];
}

function action(id: string, { score = 1, closeness = 0, minutes = 15, serves = [] }: Given = {}): PlannableAction {
  return {
    item: { id, content: { durationMinutes: minutes, cooldownDays: null, strategyIds: serves } },
    score,
    closeness,
  };
}

function pick(fitting: PlannableAction[], of: Partial<Choice<PlannableAction>> = {}): string[] {
  return pickActions({ fitting, history: [], today: TODAY, size: 2, seed: 'one', ...of }).map(({ item }) => item.id);
}

describe('the size of a plan', () => {
  it.each([
    ['EXPLORING', 1],
    ['NORMAL', 2],
    ['INTENSE', 3],
    ['EXTREME', 4],
    [undefined, 2],
  ] as const)('is, for the pace %s, %i', (searchIntensity, size) => {
    expect(planSize(searchIntensity === undefined ? {} : { searchIntensity })).toBe(size);
  });
});

describe('the choice of the actions of a day', () => {
  it('takes the highest scores first', () => {
    expect(pick([action('low', { score: 0.5 }), action('high', { score: 3 }), action('middle', { score: 2 })])).toEqual(
      ['high', 'middle'],
    );
  });

  it('gives fewer when there are no more', () => {
    expect(pick([action('only')], { size: 4 })).toEqual(['only']);
  });

  it('breaks ties by the seed', () => {
    const fitting = Array.from({ length: 8 }, (_, index) => action(`${index}`));
    const orders = ['one', 'two', 'three', 'four'].map((seed) => pick(fitting, { seed, size: 8 }).join());
    expect(pick([...fitting].reverse(), { size: 8 }).join()).toBe(orders[0]);
    expect(new Set(orders).size).toBe(4);
  });

  it('takes of equal scores what answers more of what was said, whatever the lot, and never for half a star', () => {
    const seeds = Array.from({ length: 50 }, (_, seed) => `${seed}`);
    const firsts = (close: Given, far: Given): Set<string | undefined> =>
      new Set(seeds.map((seed) => pick([action('far', far), action('close', close)], { seed })[0]));
    expect(firsts({ closeness: 4 }, { closeness: 3 })).toEqual(new Set(['close']));
    expect(firsts({ score: 1.6, closeness: 9 }, { score: 1.7 })).toEqual(new Set(['close']));
    expect(firsts({ score: 1.5, closeness: 99 }, { score: 2 })).toEqual(new Set(['far']));
  });

  it('prefers an action of another strategy to a slightly better one of the same strategy', () => {
    const fitting = [
      action('a', { score: 2, serves: ['network'] }),
      action('b', { score: 1.9, serves: ['network'] }),
      action('c', { score: 1.6, serves: ['resume'] }),
    ];
    expect(pick(fitting)).toEqual(['a', 'c']);
  });

  it('keeps a far better action of the same strategy', () => {
    const fitting = [
      action('a', { score: 3, serves: ['network'] }),
      action('b', { score: 2.9, serves: ['network'] }),
      action('c', { score: 1, serves: ['resume'] }),
    ];
    expect(pick(fitting)).toEqual(['a', 'b']);
  });

  it('does not fill a day with long actions when a short one is nearly as good', () => {
    const fitting = [
      action('a', { score: 2, minutes: 120 }),
      action('b', { score: 1.9, minutes: 90 }),
      action('c', { score: 1.6 }),
    ];
    expect(pick(fitting)).toEqual(['a', 'c']);
  });

  it('leaves out actions that are cooling down', () => {
    const history = [
      {
        recommendationId: 'a',
        status: 'DECLINED' as const,
        date: '2026-01-01',
        answeredOn: '2026-01-01',
        snoozedUntil: null,
        reason: null,
      },
    ];
    expect(pick([action('a', { score: 3 }), action('b')], { history })).toEqual(['b']);
  });

  it('leaves out actions of those strategies alone that are not for the person, unless they want the action', () => {
    const day = '2026-11-01';
    const past = { status: 'DECLINED' as const, date: day, answeredOn: day, snoozedUntil: null, reason: null };
    const history = ['network', 'interviews'].map((recommendationId) => ({ ...past, recommendationId }));
    const fitting = [
      action('a', { score: 3, serves: ['network'] }),
      action('b', { score: 3, serves: ['network', 'interviews'] }),
      action('c', { serves: ['network', 'resume'] }),
      action('d'),
    ];
    expect(pick(fitting, { history, size: 4 }).toSorted()).toEqual(['c', 'd']);
    expect(pick(fitting, { history, size: 4, wanted: new Map([['a', day]]) }).toSorted()).toEqual(['a', 'c', 'd']);
  });

  const snoozed = (recommendationId: string, snoozedUntil: string): HistoryEntry => ({
    recommendationId,
    status: 'SNOOZED',
    date: '2026-11-01',
    answeredOn: '2026-11-01',
    snoozedUntil,
    reason: null,
  });

  it('starts with the actions whose snooze ended, the oldest first', () => {
    const fitting = [action('best', { score: 3 }), action('late', { score: 0.2 }), action('early', { score: 0.1 })];
    const history = [snoozed('late', TODAY), snoozed('early', '2026-11-20')];
    expect(pick(fitting, { history, size: 3 })).toEqual(['early', 'late', 'best']);
    expect(pick(fitting, { history, size: 1 })).toEqual(['early']);
  });

  it('of snoozes that end on the same day gives the better first, in whatever order they come', () => {
    const fitting = [action('b', { score: 0.1 }), action('best', { score: 0.3 }), action('a', { score: 0.1 })];
    const history = fitting.map(({ item }) => snoozed(item.id, TODAY));
    for (const given of [fitting, fitting.toReversed()])
      expect(pick(given, { history, size: 3 })).toEqual(['best', 'a', 'b']);
  });

  it('breaks a tie only where the scores are equal', () => {
    const fitting = Array.from({ length: 8 }, (_, index) => action(`${index}`, { score: 1 + index / 10 }));
    for (const seed of ['one', 'two', 'three', 'four'])
      expect(pick(fitting, { seed, size: 8 })).toEqual(['7', '6', '5', '4', '3', '2', '1', '0']);
  });

  it('breaks the ties of a seed the same way in every version of the service', () => {
    const fitting = Array.from({ length: 5 }, (_, index) => action(`${index}`));
    const orders = ['one', 'two', 'three'].map((seed) => pick(fitting, { seed, size: 5 }).join(''));
    expect(orders).toEqual(['13402', '42130', '02143']);
  });

  it('counts an action that serves one strategy of those served already as one of the same', () => {
    const fitting = [
      action('a', { score: 2, serves: ['network'] }),
      action('b', { score: 1.9, serves: ['resume', 'network'] }),
      action('c', { score: 1.6, serves: ['resume'] }),
    ];
    expect(pick(fitting)).toEqual(['a', 'c']);
  });

  it('counts an hour as long, and less as short', () => {
    const fitting = (minutes: number): PlannableAction[] => [
      action('a', { score: 2, minutes: 60 }),
      action('b', { score: 1.9, minutes }),
      action('c', { score: 1.6 }),
    ];
    expect(pick(fitting(60))).toEqual(['a', 'c']);
    expect(pick(fitting(59))).toEqual(['a', 'b']);
  });
});
