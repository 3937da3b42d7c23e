import { inOrder, mailMoment, nextMailMoment, weekdayOf } from '../../api/coaching/weekdays.rules';

const next = (days: Parameters<typeof nextMailMoment>[0], timeZone: string, after: string): string =>
  nextMailMoment(days, timeZone, new Date(after)).toISOString();

describe('the moment of the next mail', () => {
  it('is at seven on the clocks of the person, on the next of their days', () => {
    // A Monday.
    expect(next(['MONDAY'], 'Europe/Paris', '2026-11-23T05:59:59Z')).toBe('2026-11-23T06:00:00.000Z');
    expect(next(['MONDAY'], 'Europe/Paris', '2026-11-23T06:00:00Z')).toBe('2026-11-30T06:00:00.000Z');
    expect(next(['MONDAY', 'WEDNESDAY'], 'Europe/Paris', '2026-11-23T09:00:00Z')).toBe('2026-11-25T06:00:00.000Z');
    expect(next(['TUESDAY'], 'Indian/Reunion', '2026-11-23T09:00:00Z')).toBe('2026-11-24T03:00:00.000Z');
  });

  it('is of the day that it is there, where that is another', () => {
    // Tuesday has begun in Nouméa, and is over at Pape’ete when Paris is in its Wednesday.
    expect(next(['TUESDAY'], 'Pacific/Noumea', '2026-11-23T14:00:00Z')).toBe('2026-11-23T20:00:00.000Z');
    expect(next(['TUESDAY'], 'Pacific/Tahiti', '2026-11-24T16:00:00Z')).toBe('2026-11-24T17:00:00.000Z');
  });

  it('stays at seven when the clocks change', () => {
    expect(next(['SUNDAY'], 'Europe/Paris', '2026-10-24T12:00:00Z')).toBe('2026-10-25T06:00:00.000Z');
    expect(next(['SUNDAY'], 'Europe/Paris', '2027-03-27T12:00:00Z')).toBe('2027-03-28T05:00:00.000Z');
  });

  it('of every day is always after the moment, and within a day', () => {
    for (let hour = 0; hour < 24 * 14; hour += 1) {
      const after = Date.parse('2026-10-20T00:30:00Z') + hour * 3_600_000;
      const moment = nextMailMoment(inOrder(ALL), 'Europe/Paris', new Date(after)).getTime();
      expect(moment - after).toBeGreaterThan(0);
      expect(moment - after).toBeLessThanOrEqual(25 * 3_600_000);
    }
  });
});

const ALL = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'MONDAY'] as const;

describe('the days of the week', () => {
  it('are each once, from Monday on', () => {
    expect(inOrder(ALL)).toEqual([...ALL.slice(1, 7), 'SUNDAY']);
  });

  it('are those of the calendar', () => {
    expect(['2026-11-23', '2026-11-29', '2026-12-01'].map(weekdayOf)).toEqual(['MONDAY', 'SUNDAY', 'TUESDAY']);
    expect(mailMoment('Europe/Paris', '2026-12-01').toISOString()).toBe('2026-12-01T06:00:00.000Z');
  });
});
