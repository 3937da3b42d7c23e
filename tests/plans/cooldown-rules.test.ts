import { isCoolingDown, isRepeatedUnasked, snoozeEndedOn } from '../../api/plans/cooldown.rules';
import type { HistoryEntry } from '../../api/plans/cooldown.rules';

const entry = (of: Partial<HistoryEntry>): HistoryEntry => {
  const date = of.date ?? '2026-11-01';
  return { recommendationId: 'a', status: 'PROPOSED', date, answeredOn: date, snoozedUntil: null, reason: null, ...of };
};

/** Returns the first of the 40 days after 1 November on which the action may be planned. */
function returnDay(of: Partial<HistoryEntry>, cooldownDays: number | null = null): string | undefined {
  const days = Array.from({ length: 40 }, (_, index) =>
    new Date(Date.UTC(2026, 10, 2 + index)).toISOString().slice(0, 10),
  );
  return days.find((today) => !isCoolingDown([entry(of)], { today, cooldownDays }));
}

describe('the cooldown of an action', () => {
  it.each(['PROPOSED', 'EXPIRED'] as const)('is two days for a %s action', (status) => {
    expect(returnDay({ status })).toBe('2026-11-04');
  });

  it('is a week for an accepted action', () => {
    expect(returnDay({ status: 'ACCEPTED' })).toBe('2026-11-08');
  });

  it('is the cooldown of a done action, counted from the day it was done', () => {
    expect(returnDay({ status: 'DONE', answeredOn: '2026-11-03' }, 7)).toBe('2026-11-10');
  });

  it('never ends for a done action without a repeat', () => {
    expect(returnDay({ status: 'DONE' }, null)).toBeUndefined();
  });

  it('ends on its day for a snoozed action', () => {
    expect(returnDay({ status: 'SNOOZED', snoozedUntil: '2026-11-20' })).toBe('2026-11-20');
  });

  it('is two weeks for an action declined for now', () => {
    expect(returnDay({ status: 'DECLINED', reason: 'NOT_NOW' })).toBe('2026-11-15');
  });

  it.each([null, 'Je n’ai pas de voiture'])('never ends for an action declined with the reason %p', (reason) => {
    expect(returnDay({ status: 'DECLINED', reason })).toBeUndefined();
  });

  it('lasts as long as one of several plannings requires', () => {
    const entries = [entry({ status: 'DONE', date: '2026-11-02' }), entry({ status: 'EXPIRED', date: '2026-11-10' })];
    expect(isCoolingDown(entries, { today: '2026-11-30', cooldownDays: 90 })).toBe(true);
    expect(isCoolingDown(entries, { today: '2026-11-30', cooldownDays: 20 })).toBe(false);
  });
});

describe('a snoozed action', () => {
  const snoozed = entry({ status: 'SNOOZED', snoozedUntil: '2026-11-05' });

  it('is due from its day on', () => {
    expect(snoozeEndedOn([snoozed], '2026-11-04')).toBeUndefined();
    expect(snoozeEndedOn([snoozed], '2026-11-05')).toBe('2026-11-05');
    expect(snoozeEndedOn([snoozed], '2026-11-30')).toBe('2026-11-05');
  });

  it('is no longer due once it is planned again', () => {
    expect(snoozeEndedOn([snoozed, entry({ date: '2026-11-06', status: 'EXPIRED' })], '2026-11-30')).toBeUndefined();
  });

  it('is due as the latest of its entries says, whatever their order', () => {
    const again = entry({ status: 'SNOOZED', date: '2026-11-06', snoozedUntil: '2026-11-08' });
    for (const entries of [
      [snoozed, again],
      [again, snoozed],
    ])
      expect(snoozeEndedOn(entries, '2026-11-30')).toBe('2026-11-08');
    expect(snoozeEndedOn([entry({ date: '2026-11-06', status: 'EXPIRED' }), snoozed], '2026-11-30')).toBeUndefined();
    expect(snoozeEndedOn([], '2026-11-30')).toBeUndefined();
  });

  it('is not due without a day, nor with another status', () => {
    expect(snoozeEndedOn([entry({ status: 'SNOOZED' })], '2026-11-30')).toBeUndefined();
    expect(snoozeEndedOn([entry({ status: 'DONE', snoozedUntil: '2026-11-05' })], '2026-11-30')).toBeUndefined();
  });
});

describe('an action that is left unanswered', () => {
  /** The days on which it is shown, if it is planned whenever it may be and never answered. */
  function shownDays(count: number, before: readonly HistoryEntry[] = []): number[] {
    const entries = [...before];
    const days: number[] = [];
    for (let day = 0; days.length < count; day += 1) {
      const today = new Date(Date.UTC(2026, 10, 1 + day)).toISOString().slice(0, 10);
      if (isCoolingDown(entries, { today, cooldownDays: null })) continue;
      entries.push(entry({ status: 'EXPIRED', date: today }));
      days.push(day);
    }
    return days;
  }

  it('rests longer each time: 2, 5, 10, then 20 days', () => {
    expect(shownDays(6)).toEqual([0, 3, 9, 20, 41, 62]);
  });

  it('begins anew with an answer', () => {
    const before = [
      entry({ status: 'EXPIRED', date: '2026-09-01' }),
      entry({ status: 'EXPIRED', date: '2026-09-10' }),
      entry({ status: 'SNOOZED', date: '2026-10-01', snoozedUntil: '2026-10-20' }),
    ];
    expect(shownDays(3, before)).toEqual([0, 3, 9]);
  });
});

describe('the reason of a refusal', () => {
  it('lets an action that took too long come again after thirty days', () => {
    expect(returnDay({ status: 'DECLINED', reason: 'TOO_LONG' })).toBe('2026-12-01');
  });

  it.each([
    [7, '2026-11-08'],
    [null, undefined],
  ])('lets an action that was done already rest as one that is done: %p days', (cooldownDays, day) => {
    expect(returnDay({ status: 'DECLINED', reason: 'ALREADY_DONE' }, cooldownDays)).toBe(day);
  });
});

describe('an action that must not be repeated unasked', () => {
  const shown = entry({ status: 'EXPIRED', date: '2026-11-01' });
  const today = '2026-12-30';

  it('may be shown once', () => {
    expect(isRepeatedUnasked([], { today, wantedOn: undefined })).toBe(false);
    expect(isRepeatedUnasked([shown], { today, wantedOn: undefined })).toBe(true);
  });

  it('comes again once the person says that it is of interest, and once only', () => {
    expect(isRepeatedUnasked([shown], { today, wantedOn: '2026-10-31' })).toBe(true);
    expect(isRepeatedUnasked([shown], { today, wantedOn: '2026-11-02' })).toBe(false);
    const again = entry({ status: 'EXPIRED', date: '2026-11-03' });
    expect(isRepeatedUnasked([shown, again], { today, wantedOn: '2026-11-02' })).toBe(true);
  });

  it('comes on the day until which it was put off', () => {
    const snoozed = entry({ status: 'SNOOZED', snoozedUntil: '2026-11-05' });
    expect(isRepeatedUnasked([snoozed], { today, wantedOn: undefined })).toBe(false);
  });

  it.each(['ACCEPTED', 'DONE'] as const)('does not come again because it was answered %s', (status) => {
    expect(isRepeatedUnasked([entry({ status })], { today, wantedOn: undefined })).toBe(true);
  });
});
