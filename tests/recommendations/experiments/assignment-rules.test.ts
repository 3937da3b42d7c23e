import { randomUUID } from 'node:crypto';
import { hiddenBy, scorerOf, trialOf } from '../../../api/recommendations/experiments/assignment.rules';

const experiment = (share: number, id = randomUUID()) => ({ id, share, recommendationId: 'one', scorer: null });
const people = Array.from({ length: 4000 }, () => randomUUID());
const shareShown = (given: ReturnType<typeof experiment>, among = people): number =>
  (100 * among.filter((id) => trialOf(given, id).side === 'SHOWN').length) / among.length;

describe('the side of a person in an experiment', () => {
  it('is always the same', () => {
    const given = experiment(50);
    for (const id of people.slice(0, 50)) expect(trialOf(given, id)).toEqual(trialOf({ ...given }, id));
  });

  it.each([1, 10, 50, 90])('is shown to a share of %i per cent', (share) => {
    const found = shareShown(experiment(share));
    // Five standard deviations of 4,000 people.
    expect(Math.abs(found - share)).toBeLessThan(5 * Math.sqrt((share * (100 - share)) / people.length));
  });

  it('grows with the share: who had it keeps it', () => {
    const id = randomUUID();
    const shown = (share: number) => people.filter((one) => trialOf(experiment(share, id), one).side === 'SHOWN');
    const larger = new Set(shown(60));
    expect(shown(20).filter((one) => !larger.has(one))).toEqual([]);
  });

  it('says nothing of the side in another', () => {
    const first = experiment(50);
    const among = people.filter((id) => trialOf(first, id).side === 'SHOWN');
    expect(Math.abs(shareShown(experiment(50), among) - 50)).toBeLessThan(6);
  });

  it('hides a recommendation from who does without, and gives a scorer to who gets it', () => {
    const trial = { experimentId: 'e', recommendationId: null, scorer: null };
    expect(
      hiddenBy([
        { ...trial, side: 'SHOWN', recommendationId: 'a' },
        { ...trial, side: 'COMPARED', recommendationId: 'b' },
        { ...trial, side: 'COMPARED', scorer: 'http' },
      ]),
    ).toEqual(['b']);
    expect(scorerOf([{ ...trial, side: 'COMPARED', scorer: 'http' }])).toBeUndefined();
    expect(scorerOf([{ ...trial, side: 'SHOWN', scorer: 'http' }])).toBe('http');
  });
});
