import { clockChangeAt, fromParisTime, toParisTime } from '../../admin/shared/parisTime';

describe('a day and a time in Paris', () => {
  it.each([
    ['2027-01-15T08:00', '2027-01-15T07:00:00.000Z', 'in winter'],
    ['2027-07-15T08:00', '2027-07-15T06:00:00.000Z', 'in summer'],
    ['2027-03-28T01:59', '2027-03-28T00:59:00.000Z', 'just before the clocks go forward'],
    ['2027-03-28T03:00', '2027-03-28T01:00:00.000Z', 'just after'],
    ['2027-10-31T02:30', '2027-10-31T00:30:00.000Z', 'the first of an hour that comes twice'],
    ['2027-10-31T03:00', '2027-10-31T02:00:00.000Z', 'after the clocks went back'],
    ['2027-12-31T23:59', '2027-12-31T22:59:00.000Z', 'on the last minute of a year'],
  ])('%s is %s: %s', (shown, moment) => {
    expect(fromParisTime(shown)).toBe(moment);
    expect(toParisTime(moment)).toBe(shown);
  });

  it.each([
    ['2027-03-28T01:59', null],
    ['2027-03-28T02:00', 'LEFT_OUT'],
    ['2027-03-28T02:59', 'LEFT_OUT'],
    ['2027-03-28T03:00', null],
    ['2027-10-31T01:59', null],
    ['2027-10-31T02:00', 'TWICE'],
    ['2027-10-31T02:59', 'TWICE'],
    ['2027-10-31T03:00', null],
  ])('%s meets a change of clocks: %s', (shown, change) => expect(clockChangeAt(shown)).toBe(change));

  it('that the clocks leave out is taken as long after the change', () => {
    expect(fromParisTime('2027-03-28T02:30')).toBe('2027-03-28T01:30:00.000Z');
  });
});
