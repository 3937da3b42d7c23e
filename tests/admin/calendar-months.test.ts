import { inWords, isMonth, monthAfter, monthOf, weeksOf } from '../../admin/back-office/src/catalogue/calendar/months';

describe('the months of the calendar', () => {
  it('have whole weeks that begin on a Monday', () => {
    const weeks = weeksOf('2027-03');
    expect(weeks.map((week) => [week[0], week[6]])).toEqual([
      ['2027-03-01', '2027-03-07'],
      ['2027-03-08', '2027-03-14'],
      ['2027-03-15', '2027-03-21'],
      ['2027-03-22', '2027-03-28'],
      ['2027-03-29', '2027-04-04'],
    ]);
    expect(weeks.flat()).toHaveLength(35);
  });

  it('begin and end in the months beside them, also over a year', () => {
    const days = weeksOf('2026-12').flat();
    expect([days[0], days.at(-1)]).toEqual(['2026-11-30', '2027-01-03']);
    expect(weeksOf('2027-02')).toHaveLength(4);
    expect(weeksOf('2028-02').flat()).toContain('2028-02-29');
  });

  it('follow each other', () => {
    expect([monthAfter('2026-12', 1), monthAfter('2027-01', -1), monthOf('2027-03-31')]).toEqual([
      '2027-01',
      '2026-12',
      '2027-03',
    ]);
  });

  it('begin on the first as French writes it, but for the figure alone', () => {
    const inBoth = (style: Intl.DateTimeFormatOptions) => ['fr', 'en'].map((one) => inWords('2026-12-01', one, style));
    expect(inBoth({ day: 'numeric', month: 'long' })).toEqual(['1er décembre', 'December 1']);
    expect(inBoth({ day: 'numeric' })).toEqual(['1', '1']);
  });

  it('are read from an address, and nothing else is', () => {
    expect(['2027-03', '2027-13', '2027-3', '', null, '2027-03-01', '0027-03'].map(isMonth)).toEqual([
      true,
      ...Array.from({ length: 6 }, () => false),
    ]);
  });
});
