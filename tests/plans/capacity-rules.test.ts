import { capacityOf } from '../../api/plans/choice/capacity.rules';
import { pickActions } from '../../api/plans/plan.rules';
import type { Choice, PlannableAction } from '../../api/plans/plan.rules';

const TODAY = '2026-11-23';

interface Given {
  score?: number;
  minutes?: number | null;
  serves?: string[];
  topics?: string[];
}

function action(id: string, { score = 1, minutes = 15, serves = [], topics = [] }: Given = {}): PlannableAction {
  const content = { durationMinutes: minutes, cooldownDays: null, strategyIds: serves, topics };
  return { item: { id, content }, score, closeness: 0 };
}

const many = (count: number, given: Given = {}): PlannableAction[] =>
  Array.from({ length: count }, (_, index) => action(`${index}`, given));

function pick(
  searchIntensity: string,
  fitting: PlannableAction[],
  of: Partial<Choice<PlannableAction>> = {},
): string[] {
  const capacity = capacityOf({ searchIntensity });
  return pickActions({ fitting, history: [], today: TODAY, seed: 'one', size: capacity.usual, capacity, ...of }).map(
    ({ item }) => item.id,
  );
}

describe('how much one day holds', () => {
  it.each([
    // The pace; the count of actions of 5, 15, 45, 60, 90 and 200 minutes.
    ['EXPLORING', [2, 1, 1, 1, 1, 1]],
    ['NORMAL', [3, 2, 2, 1, 1, 1]],
    ['INTENSE', [4, 3, 3, 2, 2, 2]],
    ['EXTREME', [6, 4, 4, 4, 3, 3]],
  ])('at the pace %s is what fits into its time', (pace, counts) => {
    expect([5, 15, 45, 60, 90, 200].map((minutes) => pick(pace, many(9, { minutes })).length)).toEqual(counts);
  });

  it('is more than usual with short actions for a strategy that the person chose', () => {
    const wanted = new Map([['network', '2026-11-01']]);
    const served = many(9, { serves: ['network'], minutes: 20 });
    expect(pick('EXPLORING', served, { wanted })).toHaveLength(2);
    expect(pick('EXTREME', served, { wanted })).toHaveLength(6);
    expect(pick('EXPLORING', many(9, { serves: ['network'], minutes: 30 }), { wanted })).toHaveLength(1);
  });

  it('is more than usual where the person put something off until today', () => {
    const snoozed = ['0', '1', '2', '3'].map((recommendationId) => ({
      recommendationId,
      status: 'SNOOZED' as const,
      ...{ date: '2026-11-01', answeredOn: '2026-11-01', snoozedUntil: TODAY, reason: null },
    }));
    expect(pick('NORMAL', many(9), { history: snoozed }).toSorted()).toEqual(['0', '1', '2']);
  });

  it('takes what still fits in the place of what does not', () => {
    const fitting = [action('a', { score: 3, minutes: 60 }), action('b', { score: 2, minutes: 60 }), action('c')];
    expect(pick('NORMAL', fitting)).toEqual(['a', 'c']);
  });

  it('keeps the promise with the shortest ones where nothing fits any more', () => {
    const fitting = [
      action('a', { score: 3, minutes: 140 }),
      action('b', { score: 2, minutes: 60 }),
      action('c', { minutes: 40 }),
    ];
    expect(pick('INTENSE', fitting)).toEqual(['a', 'c']);
  });

  it('counts half an hour where nobody said how long it takes', () => {
    expect(pick('INTENSE', many(9, { minutes: null }))).toHaveLength(3);
    expect(pick('NORMAL', [action('a', { score: 3, minutes: 61 }), ...many(2, { minutes: null })])).toEqual(['a']);
    expect(pick('NORMAL', [action('a', { score: 3, minutes: 60 }), ...many(2, { minutes: null })])).toHaveLength(2);
  });
});

describe('what comes first', () => {
  it('is what serves a strategy that the person chose, however good the rest is', () => {
    const fitting = [action('best', { score: 3 }), action('chosen', { score: 0.1, serves: ['network', 'resume'] })];
    expect(pick('EXPLORING', fitting, { wanted: new Map([['resume', '2026-11-01']]) })).toEqual(['chosen']);
  });

  it('is an action that the person said is of interest', () => {
    const fitting = [action('best', { score: 3 }), action('wanted', { score: 0.1 })];
    expect(pick('EXPLORING', fitting, { wanted: new Map([['wanted', '2026-11-01']]) })).toEqual(['wanted']);
  });

  it('is of another topic where that is nearly as good', () => {
    const fitting = (score: number): PlannableAction[] => [
      action('a', { score: 2, topics: ['network', 'rights'] }),
      action('b', { score: 1.9, topics: ['rights'] }),
      action('c', { score, topics: ['resume'] }),
    ];
    expect(pick('NORMAL', fitting(1.8))).toEqual(['a', 'c']);
    expect(pick('NORMAL', fitting(1.5))).toEqual(['a', 'b']);
  });

  it('is never cooling down, nor a repetition of what must not be repeated unasked', () => {
    const shown = (recommendationId: string, date: string) => ({
      recommendationId,
      status: 'EXPIRED' as const,
      ...{ date, answeredOn: date, snoozedUntil: null, reason: null },
    });
    const history = [shown('0', '2026-11-22'), shown('1', '2026-01-01'), shown('2', '2026-01-01')];
    const isSensitive = ({ item }: PlannableAction): boolean => item.id === '1';
    const wanted = new Map([['0', TODAY]]);
    expect(pick('EXTREME', many(3), { history, isSensitive, wanted })).toEqual(['2']);
    expect(pick('EXTREME', many(3), { history, isSensitive, wanted: new Map([['1', TODAY]]) })).toEqual(['1', '2']);
  });
});

describe('the reason of a refusal', () => {
  const declined = (recommendationId: string, reason: string, answeredOn = '2026-11-20') => ({
    recommendationId,
    status: 'DECLINED' as const,
    ...{ date: answeredOn, answeredOn, snoozedUntil: null, reason },
  });

  it('puts all that takes as long behind the rest for a month', () => {
    const fitting = [
      action('refused', { score: 3, minutes: 45 }),
      action('as long', { score: 3, minutes: 45 }),
      action('shorter', { score: 0.5, minutes: 44 }),
    ];
    expect(pick('EXPLORING', fitting, { history: [declined('refused', 'TOO_LONG')] })).toEqual(['shorter']);
    expect(pick('EXPLORING', fitting, { history: [declined('refused', 'trop long')] })).toEqual(['as long']);
    const history = [declined('refused', 'TOO_LONG', '2026-10-24')];
    expect(pick('EXPLORING', [...fitting.slice(1)], { history })).toEqual(['as long']);
  });

  it('puts all that serves the same strategies behind the rest for a month', () => {
    const fitting = [
      action('refused', { score: 3, serves: ['network'] }),
      action('alike', { score: 3, serves: ['resume', 'network'] }),
      action('other', { score: 0.5, serves: ['resume'] }),
    ];
    expect(pick('EXPLORING', fitting, { history: [declined('refused', 'LESS_OF_THIS')] })).toEqual(['other']);
    expect(pick('NORMAL', fitting, { history: [declined('refused', 'LESS_OF_THIS')] })).toEqual(['other', 'alike']);
    expect(pick('EXPLORING', fitting, { history: [declined('refused', 'LESS_OF_THIS', '2026-10-24')] })).toEqual([
      'alike',
    ]);
  });
});
