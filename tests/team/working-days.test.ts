import { addWorkingDays, answerDue, isWorkingDay } from '../../api/team/working-days/working-days.rules';

const day = (text: string): Date => new Date(`${text}T09:30:00Z`);

describe('working days', () => {
  it.each([
    ['2026-11-23', 1, '2026-11-24'],
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-11-21', 1, '2026-11-23'],
    ['2026-11-23', 5, '2026-11-30'],
    ['2026-11-10', 1, '2026-11-12'],
    ['2026-12-24', 2, '2026-12-29'],
    ['2026-04-03', 1, '2026-04-07'],
    ['2026-05-13', 1, '2026-05-15'],
  ])('after %s, %i later is %s', (from, count, expected) => {
    expect(addWorkingDays(day(from), count)).toEqual(day(expected));
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
  ])('%s is a holiday', (holiday) => {
    expect(isWorkingDay(day(holiday))).toBe(false);
  });

  it('give a contributor an answer within five', () => {
    expect(answerDue(day('2026-11-23'))).toEqual(day('2026-11-30'));
  });

  it.each([
    '1609-04-20',
    '1818-03-23',
    '1886-04-26',
    '1943-04-26',
    '1954-04-19',
    '1981-04-20',
    '2000-04-24',
    '2024-04-01',
    '2025-04-21',
    '2038-04-26',
    '2049-04-19',
    '2076-04-20',
    '2100-03-29',
    '2106-04-19',
    '2200-04-07',
    '2285-03-23',
    '2400-04-17',
  ])('%s is an Easter Monday, of a century near or far', (holiday) => {
    expect(isWorkingDay(day(holiday))).toBe(false);
  });
});
