import { planDay } from '../../api/plans/choice/plan-day.rules';

const on = (timeZone: string, at: string): string => planDay(timeZone, new Date(at));

describe('the day of a plan', () => {
  it.each([
    ['Europe/Paris', '2026-11-23T01:59:59Z', '2026-11-23T02:00:00Z'],
    ['Indian/Reunion', '2026-11-22T22:59:59Z', '2026-11-22T23:00:00Z'],
    ['America/Martinique', '2026-11-23T06:59:59Z', '2026-11-23T07:00:00Z'],
    ['America/Marigot', '2026-11-23T06:59:59Z', '2026-11-23T07:00:00Z'],
    ['America/St_Barthelemy', '2026-11-23T06:59:59Z', '2026-11-23T07:00:00Z'],
    ['Pacific/Wallis', '2026-11-22T14:59:59Z', '2026-11-22T15:00:00Z'],
    // Half past the hour.
    ['Pacific/Marquesas', '2026-11-23T12:29:59Z', '2026-11-23T12:30:00Z'],
    ['Pacific/Gambier', '2026-11-23T11:59:59Z', '2026-11-23T12:00:00Z'],
    ['Pacific/Tahiti', '2026-11-23T12:59:59Z', '2026-11-23T13:00:00Z'],
  ])('begins in %s at three in the morning', (timeZone, before, after) => {
    expect([on(timeZone, before), on(timeZone, after)]).toEqual(['2026-11-22', '2026-11-23']);
  });

  it('begins when the clocks show three, also in the nights in which they change', () => {
    // In Paris, from 02:00 to 03:00 on 29 March, and from 03:00 back to 02:00 on 25 October.
    expect([on('Europe/Paris', '2026-03-29T00:59:59Z'), on('Europe/Paris', '2026-03-29T01:00:00Z')]).toEqual([
      '2026-03-28',
      '2026-03-29',
    ]);
    expect([on('Europe/Paris', '2026-10-25T01:59:59Z'), on('Europe/Paris', '2026-10-25T02:00:00Z')]).toEqual([
      '2026-10-24',
      '2026-10-25',
    ]);
  });
});
