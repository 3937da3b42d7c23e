import { reachedBy, remindedOf, remindersFor } from '../../api/contributions/triage/reminders.rules';
import { workingDaysBefore } from '../../api/team/working-days';
import type { Reminded, Waiting } from '../../api/contributions/triage/reminders.rules';

const person = (id: string, changes: Partial<Reminded> = {}): Reminded => ({
  id,
  isAdmin: false,
  isModerator: true,
  territories: [],
  ...changes,
});
const waiting = (contributionId: string, changes: Partial<Waiting> = {}): Waiting => ({
  contributionId,
  threshold: 'OVERDUE',
  holderId: null,
  placeChain: [],
  ...changes,
});
const idsOf = (one: Waiting, team: readonly Reminded[]): string[] => remindedOf(one, team).map(({ id }) => id);

describe('the thresholds of a reminder', () => {
  it('are reached one working day before the answer is due, then, and five working days after', () => {
    // A Thursday: the weekend lies between.
    const now = new Date('2026-11-26T09:00:00Z');
    expect(reachedBy(now)).toEqual({
      DUE_SOON: new Date('2026-11-27T09:00:00Z'),
      OVERDUE: now,
      LONG_OVERDUE: new Date('2026-11-19T09:00:00Z'),
    });
  });

  it('count back over weekends', () => {
    const monday = new Date('2026-11-23T09:00:00Z');
    expect(workingDaysBefore(monday, 0)).toEqual(monday);
    expect(workingDaysBefore(monday, 1)).toEqual(new Date('2026-11-22T09:00:00Z'));
    expect(workingDaysBefore(monday, 2)).toEqual(new Date('2026-11-19T09:00:00Z'));
  });
});

describe('who is reminded of a contribution', () => {
  const here = person('here', { territories: ['dep-69'] });
  const elsewhere = person('elsewhere', { territories: ['dep-75'] });
  const everywhere = person('everywhere');
  const admin = person('admin', { isAdmin: true, isModerator: false });
  const placeChain = ['69123', 'dep-69', 'reg-84'];

  it('is who moderates where it lies', () => {
    expect(idsOf(waiting('c', { placeChain }), [here, elsewhere, everywhere, admin])).toEqual(['here', 'everywhere']);
    expect(idsOf(waiting('c'), [here, elsewhere, everywhere])).toEqual(['everywhere']);
  });

  it('is an administrator where nobody moderates', () => {
    expect(idsOf(waiting('c', { placeChain }), [elsewhere, admin, person('editor', { isModerator: false })])).toEqual([
      'admin',
    ]);
  });

  it('reminds the claim holder too', () => {
    expect(idsOf(waiting('c', { placeChain, holderId: 'elsewhere' }), [here, elsewhere, admin])).toEqual([
      'here',
      'elsewhere',
    ]);
  });
});

describe('the reminders of a day', () => {
  it('name what each person is on first, then the most urgent, and count by threshold', () => {
    const team = [person('ada'), person('bob'), person('eve', { isModerator: false })];
    const list = [
      waiting('soon', { threshold: 'DUE_SOON' }),
      waiting('late'),
      waiting('very late', { threshold: 'LONG_OVERDUE' }),
      waiting('of bob', { threshold: 'DUE_SOON', holderId: 'bob' }),
    ];
    const counts = { DUE_SOON: 2, OVERDUE: 1, LONG_OVERDUE: 1 };
    expect(remindersFor(list, team)).toEqual([
      { staffUserId: 'ada', contributionIds: ['very late', 'late', 'soon', 'of bob'], counts },
      { staffUserId: 'bob', contributionIds: ['of bob', 'very late', 'late', 'soon'], counts },
    ]);
  });

  it('leave out the thresholds that nothing has reached, and who has nothing to do', () => {
    const team = [person('here', { territories: ['dep-69'] }), person('there', { territories: ['dep-75'] })];
    expect(remindersFor([waiting('late', { placeChain: ['dep-69'] })], team)).toEqual([
      { staffUserId: 'here', contributionIds: ['late'], counts: { OVERDUE: 1 } },
    ]);
    expect(remindersFor([], team)).toEqual([]);
  });
});
