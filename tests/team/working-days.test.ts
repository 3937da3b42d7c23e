import { assert, date, integer, property } from 'fast-check';
import { DAY_MS } from '../../api/platform/time';
import { addWorkingDays, answerDue, isWorkingDay, workingDaysBefore } from '../../api/team/working-days';

const day = (text: string): Date => new Date(`${text}T09:30:00Z`);

describe('addWorkingDays', () => {
  it.each([
    ['2026-11-23', 1, '2026-11-24'],
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-11-21', 1, '2026-11-23'],
    ['2026-11-23', 5, '2026-11-30'],
    ['2026-11-10', 1, '2026-11-12'],
    ['2026-12-24', 2, '2026-12-29'],
    ['2026-12-31', 1, '2027-01-04'],
    ['2027-12-31', 1, '2028-01-03'],
    ['2026-04-03', 1, '2026-04-07'],
    ['2026-05-13', 1, '2026-05-15'],
  ])('counts from %s, %i later, to %s', (from, count, expected) => {
    expect(addWorkingDays(day(from), count)).toEqual(day(expected));
  });

  it.each([
    ['in March, when they go forward', '2026-03-26T10:15:00+01:00', '2026-03-31T10:15:00+02:00'],
    ['in October, when they go back', '2026-10-22T10:15:00+02:00', '2026-10-27T10:15:00+01:00'],
    ['in October, half an hour after midnight', '2026-10-22T00:30:00+02:00', '2026-10-27T00:30:00+01:00'],
    ['in March, half an hour before midnight', '2026-03-26T23:30:00+01:00', '2026-03-31T23:30:00+02:00'],
    ['in October, at an hour that comes twice on the Sunday', '2026-10-22T02:30:00+02:00', '2026-10-27T02:30:00+01:00'],
    ['in March, at an hour that the Sunday leaves out', '2026-03-26T02:30:00+01:00', '2026-03-31T02:30:00+02:00'],
  ])('keeps the hour of France across a change of clocks %s', (_when, from, expected) => {
    expect(addWorkingDays(new Date(from), 3)).toEqual(new Date(expected));
  });

  it.each([
    ['a Friday evening', '2026-11-20T23:30:00+01:00', '2026-11-23T23:30:00+01:00'],
    ['the first minutes of a Friday', '2026-11-20T00:30:00+01:00', '2026-11-23T00:30:00+01:00'],
    ['the first minutes of the year', '2027-01-01T00:30:00+01:00', '2027-01-04T00:30:00+01:00'],
    ['the last minutes of the year', '2026-12-31T23:30:00+01:00', '2027-01-04T23:30:00+01:00'],
  ])('takes %s for the day that it is in France', (_when, from, expected) => {
    expect(addWorkingDays(new Date(from), 1)).toEqual(new Date(expected));
  });
});

describe('answerDue', () => {
  it('gives five working days, to the same hour in France', () => {
    expect(answerDue(new Date('2026-10-23T17:00:00+02:00'))).toEqual(new Date('2026-10-30T17:00:00+01:00'));
  });
});

describe('workingDaysBefore', () => {
  it('undoes addWorkingDays from a working day that another follows, also across a change of clocks', () => {
    const moments = date({ min: new Date('2024-01-01'), max: new Date('2034-01-01'), noInvalidDate: true });
    const followed = moments.filter((at) => isWorkingDay(at) && isWorkingDay(new Date(at.getTime() + DAY_MS)));
    assert(
      property(followed, integer({ min: 1, max: 300 }), (from, count) => {
        expect(workingDaysBefore(addWorkingDays(from, count), count)).toEqual(from);
      }),
    );
  });

  it('has not reached the Monday before on a Sunday, when only four working days have passed', () => {
    expect(workingDaysBefore(new Date('2026-12-06T09:00:00Z'), 5).getTime()).toBeLessThan(
      Date.parse('2026-11-30T09:00:00Z'),
    );
  });

  it('goes on an hour later where it meets an hour that the clocks leave out', () => {
    const tuesday = new Date('2026-03-31T02:30:00+02:00');
    expect(workingDaysBefore(tuesday, 2)).toEqual(new Date('2026-03-29T03:30:00+02:00'));
  });
});

describe('isWorkingDay', () => {
  it.each([
    ['Monday 00:30', '2026-11-23T00:30:00+01:00', true],
    ['Saturday 00:30', '2026-11-21T00:30:00+01:00', false],
    ['Friday 23:59', '2026-11-20T23:59:00+01:00', true],
    ['14 July 00:30', '2026-07-14T00:30:00+02:00', false],
    ['15 July 00:30', '2026-07-15T00:30:00+02:00', true],
    ['the Monday after the clocks went forward, 00:30', '2026-03-30T00:30:00+02:00', true],
    ['the Sunday on which the clocks go back, 23:30', '2026-10-25T23:30:00+01:00', false],
    ['1 January 00:30', '2027-01-01T00:30:00+01:00', false],
    ['31 December 23:30', '2026-12-31T23:30:00+01:00', true],
  ])('goes by the clocks of France: %s', (_when, at, expected) => {
    expect(isWorkingDay(new Date(at))).toBe(expected);
  });

  it.each([
    '2026-01-01',
    '2026-04-06',
    '2026-05-01',
    '2026-05-08',
    '2026-05-14',
    '2026-05-25',
    '2026-07-14',
    '2026-11-11',
    '2026-12-25',
    '2027-03-29',
    '2027-05-06',
    '2027-05-17',
    '2028-04-17',
    '2030-04-22',
    // Easter as late, and as early, as it can be.
    '2038-04-26',
    '2285-03-23',
  ])('knows the holiday %s', (holiday) => {
    expect(isWorkingDay(day(holiday))).toBe(false);
  });

  it('does not know Good Friday and 26 December, which are holidays in Alsace and Moselle only', () => {
    expect(['2026-04-03', '2028-12-26'].map((one) => isWorkingDay(day(one)))).toEqual([true, true]);
  });
});
