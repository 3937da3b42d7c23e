import { afterLook, LINK_STATES, NEXT_STATES, OUTCOMES } from '../../api/catalogue/links/link-states.rules';
import type { LinkRecord, LinkState, Outcome } from '../../api/catalogue/links/link-states.rules';

const NEVER: LinkRecord = {
  ...{ state: 'UNCHECKED', lastCheckedAt: null, failingSince: null, goneSince: null },
  ...{ failures: 0, deadSince: null, movedTo: null, lastReason: null },
};
const at = (day: number, time = '03:30:00'): Date => new Date(`2026-11-${String(day).padStart(2, '0')}T${time}Z`);
const lookBy =
  (counts: boolean) =>
  (link: LinkRecord, outcome: Outcome, when: Date): LinkRecord =>
    afterLook(link, { outcome, reason: '404', movedTo: null }, { at: when, counts });
const [look, lookByHand] = [lookBy(true), lookBy(false)];
/** The looks of days that follow each other, from the 1st. */
const days = (...outcomes: Outcome[]): LinkRecord =>
  outcomes.reduce((link, outcome, index) => look(link, outcome, at(index + 1)), NEVER);

/** With enough looks behind it that one more, of GONE, is death. */
const failing: LinkRecord = { ...days('GONE', 'GONE', 'GONE'), state: 'DOUBTFUL' };

describe('a link, after one more look', () => {
  const expected: Readonly<Record<LinkState, Readonly<Record<Outcome, LinkState>>>> = {
    UNCHECKED: { FOUND: 'OK', MOVED: 'MOVED', UNSURE: 'DOUBTFUL', GONE: 'DEAD' },
    OK: { FOUND: 'OK', MOVED: 'MOVED', UNSURE: 'DOUBTFUL', GONE: 'DEAD' },
    MOVED: { FOUND: 'OK', MOVED: 'MOVED', UNSURE: 'DOUBTFUL', GONE: 'DEAD' },
    DOUBTFUL: { FOUND: 'OK', MOVED: 'MOVED', UNSURE: 'DOUBTFUL', GONE: 'DEAD' },
    DEAD: { FOUND: 'OK', MOVED: 'MOVED', UNSURE: 'DEAD', GONE: 'DEAD' },
  };
  const cells = LINK_STATES.flatMap((state) => OUTCOMES.map((outcome) => [state, outcome] as const));

  it.each(cells)('that was %s and is %s now, is what the table says', (state, outcome) => {
    expect(NEXT_STATES[state][outcome]).toBe(expected[state][outcome]);
    const deadSince = state === 'DEAD' ? at(3) : null;
    expect(look({ ...failing, state, deadSince }, outcome, at(4)).state).toBe(expected[state][outcome]);
  });

  it.each(LINK_STATES.filter((state) => state !== 'DEAD'))(
    'that was %s and is gone for the first time, is doubtful',
    (state) =>
      expect(look({ ...NEVER, state }, 'GONE', at(1))).toMatchObject({
        ...{
          state: 'DOUBTFUL',
          failingSince: at(1),
          goneSince: at(1),
          failures: 1,
          deadSince: null,
          lastReason: '404',
        },
      }),
  );

  it('is dead after three failures and three days, not before', () => {
    expect(days('GONE', 'GONE', 'GONE')).toMatchObject({ state: 'DOUBTFUL', failures: 3 });
    expect(days('GONE', 'GONE', 'GONE', 'GONE')).toMatchObject({ state: 'DEAD', failures: 4, deadSince: at(4) });
    expect(look(look(NEVER, 'GONE', at(1)), 'GONE', at(9))).toMatchObject({ state: 'DOUBTFUL', failures: 2 });
  });

  it('is dead on the third day after, also some seconds earlier than on the first', () => {
    const twice = look(look(NEVER, 'GONE', at(1, '03:30:09')), 'GONE', at(2));
    expect(look(twice, 'GONE', at(4, '03:30:01')).state).toBe('DEAD');
  });

  it('stays dead since the day on which it died', () =>
    expect(days('GONE', 'GONE', 'GONE', 'GONE', 'UNSURE', 'GONE')).toMatchObject({ state: 'DEAD', deadSince: at(4) }));

  it('does not die of a server that is busy or turns checkers away, for however long', () => {
    const unsure = Array.from({ length: 20 }, () => 'UNSURE' as const);
    expect(days(...unsure)).toMatchObject({ state: 'DOUBTFUL', failingSince: at(1), goneSince: null, failures: 0 });
    // The three days count from when it was gone.
    expect(days(...unsure, 'GONE', 'GONE', 'GONE')).toMatchObject({ state: 'DOUBTFUL', failingSince: at(1) });
  });

  it('keeps the failures that count while a server is busy in between', () =>
    expect(days('GONE', 'UNSURE', 'GONE', 'GONE').state).toBe('DEAD'));

  it('forgets its failures once it is found', () => {
    const back = days('GONE', 'GONE', 'GONE', 'GONE', 'FOUND');
    expect(back).toMatchObject({ state: 'OK', failingSince: null, goneSince: null, failures: 0, deadSince: null });
    expect(look(back, 'GONE', at(6)).state).toBe('DOUBTFUL');
  });

  it('does not die of looks by hand, and comes back by one', () => {
    expect(lookByHand(failing, 'GONE', at(9))).toMatchObject({ state: 'DOUBTFUL', failures: 3 });
    const dead = days('GONE', 'GONE', 'GONE', 'GONE');
    expect(lookByHand(dead, 'GONE', at(9))).toMatchObject({ state: 'DEAD', failures: 4 });
    expect(lookByHand(dead, 'FOUND', at(9)).state).toBe('OK');
  });
});
