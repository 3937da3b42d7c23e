import { snoozeEndedOn, isCoolingDown } from '../../api/plans/cooldown.rules';
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
