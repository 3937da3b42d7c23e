import { dueSince, isResting } from '../../api/plans/cooldown.rules';
import type { HistoryEntry } from '../../api/plans/cooldown.rules';

const entry = (of: Partial<HistoryEntry>): HistoryEntry => {
  const date = of.date ?? '2026-11-01';
  return { recommendationId: 'a', status: 'PROPOSED', date, answeredOn: date, snoozedUntil: null, reason: null, ...of };
};

/** The first of the 40 days after 1 November on which the action may come. */
function returnDay(of: Partial<HistoryEntry>, cooldownDays: number | null = null): string | undefined {
  const days = Array.from({ length: 40 }, (_, index) =>
    new Date(Date.UTC(2026, 10, 2 + index)).toISOString().slice(0, 10),
  );
  return days.find((today) => !isResting([entry(of)], { today, cooldownDays }));
}

describe('what keeps an action out of a plan', () => {
  it.each(['PROPOSED', 'EXPIRED'] as const)('leaves a %s action two days of rest', (status) => {
    expect(returnDay({ status })).toBe('2026-11-04');
  });

  it('leaves an accepted action a week to be done', () => {
    expect(returnDay({ status: 'ACCEPTED' })).toBe('2026-11-08');
  });

  it('brings a done action back after its cooldown, counted from the day it was done', () => {
    expect(returnDay({ status: 'DONE', answeredOn: '2026-11-03' }, 7)).toBe('2026-11-10');
  });

  it('never brings back a done action that is for once only', () => {
    expect(returnDay({ status: 'DONE' }, null)).toBeUndefined();
  });

  it('brings a snoozed action back on its day', () => {
    expect(returnDay({ status: 'SNOOZED', snoozedUntil: '2026-11-20' })).toBe('2026-11-20');
  });

  it('brings back after two weeks what was declined for now only', () => {
    expect(returnDay({ status: 'DECLINED', reason: 'NOT_NOW' })).toBe('2026-11-15');
  });

  it.each([null, 'Je n’ai pas de voiture'])('never brings back what was declined with the reason %p', (reason) => {
    expect(returnDay({ status: 'DECLINED', reason })).toBeUndefined();
  });

  it('rests when one of several times says so', () => {
    const entries = [entry({ status: 'DONE', date: '2026-11-02' }), entry({ status: 'EXPIRED', date: '2026-11-10' })];
    expect(isResting(entries, { today: '2026-11-30', cooldownDays: 90 })).toBe(true);
    expect(isResting(entries, { today: '2026-11-30', cooldownDays: 20 })).toBe(false);
  });
});

describe('a snoozed action', () => {
  const snoozed = entry({ status: 'SNOOZED', snoozedUntil: '2026-11-05' });

  it('is due from its day on', () => {
    expect(dueSince([snoozed], '2026-11-04')).toBeUndefined();
    expect(dueSince([snoozed], '2026-11-05')).toBe('2026-11-05');
    expect(dueSince([snoozed], '2026-11-30')).toBe('2026-11-05');
  });

  it('is no longer due once it was planned again', () => {
    expect(dueSince([snoozed, entry({ date: '2026-11-06', status: 'EXPIRED' })], '2026-11-30')).toBeUndefined();
  });

  it('is due as the latest of its entries says, whatever their order', () => {
    const again = entry({ status: 'SNOOZED', date: '2026-11-06', snoozedUntil: '2026-11-08' });
    for (const entries of [
      [snoozed, again],
      [again, snoozed],
    ])
      expect(dueSince(entries, '2026-11-30')).toBe('2026-11-08');
    expect(dueSince([entry({ date: '2026-11-06', status: 'EXPIRED' }), snoozed], '2026-11-30')).toBeUndefined();
    expect(dueSince([], '2026-11-30')).toBeUndefined();
  });

  it('is not due without a day, nor with another status', () => {
    expect(dueSince([entry({ status: 'SNOOZED' })], '2026-11-30')).toBeUndefined();
    expect(dueSince([entry({ status: 'DONE', snoozedUntil: '2026-11-05' })], '2026-11-30')).toBeUndefined();
  });
});
