import { PLANNED_ACTION_STATUSES, responseFaults, statusOn, NEXT_STATUSES } from '../../api/plans/responses.rules';
import type { ActionResponse, PlannedActionStatus } from '../../api/plans/responses.rules';

const TODAY = '2026-11-23';
const codes = (before: PlannedActionStatus, answer: ActionResponse): (string | undefined)[] =>
  responseFaults(before, answer, TODAY)
    .filter((fault) => fault !== undefined)
    .map(({ code, field }) => `${code} ${field?.join('.')}`);

describe('answers to a planned action', () => {
  const allowed: Record<PlannedActionStatus, string> = {
    PROPOSED: 'ACCEPTED DONE SNOOZED DECLINED',
    ACCEPTED: 'DONE SNOOZED DECLINED',
    DONE: 'DONE',
    SNOOZED: 'ACCEPTED DONE SNOOZED DECLINED',
    DECLINED: 'ACCEPTED DONE',
    EXPIRED: 'ACCEPTED DONE',
  };
  const cells = PLANNED_ACTION_STATUSES.flatMap((before) =>
    PLANNED_ACTION_STATUSES.map((after) => ({ before, after, taken: allowed[before].split(' ').includes(after) })),
  );

  it.each(cells.filter(({ taken }) => taken))('accept $after for a $before action', ({ before, after }) => {
    expect(codes(before, { status: after, ...(after === 'SNOOZED' ? { snoozeUntil: '2026-11-24' } : {}) })).toEqual([]);
  });

  it.each(cells.filter(({ taken }) => !taken))('refuse $after for a $before action', ({ before, after }) => {
    expect(codes(before, { status: after, ...(after === 'SNOOZED' ? { snoozeUntil: '2026-11-24' } : {}) })).toEqual([
      'ACTION_NOT_ALLOWED status',
    ]);
  });

  it('never let a person propose or expire an action', () => {
    expect(Object.values(NEXT_STATUSES).flat()).not.toEqual(
      expect.arrayContaining([expect.stringMatching('PROPOSED|EXPIRED')]),
    );
  });

  it('require a day after today for a snooze', () => {
    expect(codes('PROPOSED', { status: 'SNOOZED' })).toEqual(['REQUIRED snoozeUntil']);
    expect(codes('PROPOSED', { status: 'SNOOZED', snoozeUntil: TODAY })).toEqual(['OUT_OF_BOUNDS snoozeUntil']);
    expect(codes('PROPOSED', { status: 'DONE', snoozeUntil: '2026-11-24' })).toEqual(['NOT_TAKEN snoozeUntil']);
  });

  it('accept "useful" for done actions only', () => {
    expect(codes('PROPOSED', { status: 'DONE', useful: false })).toEqual([]);
    expect(codes('PROPOSED', { status: 'DECLINED', useful: false })).toEqual(['NOT_TAKEN useful']);
  });

  it('report all errors of an answer together', () => {
    expect(codes('DONE', { status: 'SNOOZED', useful: true })).toEqual([
      'ACTION_NOT_ALLOWED status',
      'REQUIRED snoozeUntil',
      'NOT_TAKEN useful',
    ]);
  });
});

describe('the status of a planned action', () => {
  it.each([
    ['PROPOSED', '2026-11-22', 'EXPIRED'],
    ['PROPOSED', TODAY, 'PROPOSED'],
    ['PROPOSED', '2026-11-24', 'PROPOSED'],
    ['ACCEPTED', '2026-11-22', 'ACCEPTED'],
    ['SNOOZED', '2026-11-22', 'SNOOZED'],
  ] as const)('that is %s for the day %s is %s today', (status, date, expected) => {
    expect(statusOn({ status, date }, TODAY)).toBe(expected);
  });
});
