import { Breaker } from '../../../api/recommendations/scorers/breaker.rules';
import { question, verdictsIn } from '../../../api/recommendations/scorers/protocol.rules';
import { fixtureWorld } from '../../targeting/language/fixture-world';
import { someCandidate } from '../some-candidate';

const item = {
  ...someCandidate('one', { topics: ['network'], durationMinutes: 30 }),
  score: 1.5,
  line: undefined,
  isSure: true,
};
const asked = (facts: object, withSensitive = false) =>
  JSON.parse(question({ facts: { ...facts }, world: fixtureWorld() }, [item], withSensitive));

describe('what a scorer is asked', () => {
  it('holds the day, the facts that are known and the items, and nothing that says who it is for', () => {
    expect(asked({ hasResume: true, hasVehicle: null, age: 30, birthYear: 1996, birthMonth: 2 })).toEqual({
      version: 1,
      day: fixtureWorld().today,
      facts: { hasResume: true, age: 30 },
      items: [
        {
          ...{ id: 'id of one', slug: 'one', kind: 'ACTION', topics: ['network'], durationMinutes: 30 },
          ...{ score: 1.5, isSure: true },
        },
      ],
    });
  });

  it('holds what is sensitive only where the operator says so', () => {
    const facts = {
      ...{ hasDisability: true, healthLimits: false, housing: 'NONE', benefits: ['RSA'], workPermit: 'NO' },
      ...{ difficulties: ['RESUME', 'HEALTH', 'HOUSING', 'PAPERS', 'ORIGIN_DISCRIMINATION'], difficultyCount: 5 },
    };
    expect(asked(facts).facts).toEqual({ difficulties: ['RESUME'] });
    // Not that there is none.
    expect(asked({ difficulties: ['HEALTH'] }).facts).toEqual({});
    expect(asked({ difficulties: [] }).facts).toEqual({ difficulties: [] });
    expect(asked(facts, true).facts).toEqual(facts);
  });
});

describe('what a scorer answers', () => {
  const answered = (scores: unknown, more: object = {}) => verdictsIn({ version: 1, scores, ...more }, ['a', 'b']);

  it('is a score for some of the items, with reasons or without', () => {
    const reasons = { FR: 'C’est près de chez vous.', EN: 'It is near.' };
    expect(
      answered([
        { id: 'a', score: 3, reasons },
        { id: 'b', score: 0 },
      ]),
    ).toEqual(
      new Map([
        ['a', { id: 'a', score: 3, reasons }],
        ['b', { id: 'b', score: 0, reasons: {} }],
      ]),
    );
    expect(answered([])).toEqual(new Map());
  });

  it.each<[string, unknown]>([
    ['a score above the scale', [{ id: 'a', score: 3.01 }]],
    ['a score below it', [{ id: 'a', score: -0.1 }]],
    ['a score that is a text', [{ id: 'a', score: '3' }]],
    ['no score', [{ id: 'a' }]],
    ['an item that was not asked about', [{ id: 'c', score: 1 }]],
    [
      'an item twice',
      [
        { id: 'a', score: 1 },
        { id: 'a', score: 1 },
      ],
    ],
    ['more than is known', [{ id: 'a', score: 1, weight: 2 }]],
    ['a language that is not spoken', [{ id: 'a', score: 1, reasons: { DE: 'Gut.' } }]],
    ['a reason that is no text', [{ id: 'a', score: 1, reasons: { FR: 3 } }]],
    ['an empty reason', [{ id: 'a', score: 1, reasons: { FR: '' } }]],
    ['a reason of blanks', [{ id: 'a', score: 1, reasons: { FR: '  ' } }]],
    ['a reason of several lines', [{ id: 'a', score: 1, reasons: { FR: 'Un.\nDeux.' } }]],
    ['a reason with a hidden character', [{ id: 'a', score: 1, reasons: { FR: 'Un\u202Edeux' } }]],
    ['a long reason', [{ id: 'a', score: 1, reasons: { FR: 'x'.repeat(201) } }]],
    ['a list of lists', [[]]],
    ['an object in place of a list', { a: 1 }],
    ['nothing', undefined],
  ])('is refused as a whole with %s', (_what, scores) => {
    expect(answered(scores)).toBeUndefined();
  });

  it('is refused in another version, or as anything but an object', () => {
    expect(answered([], { version: 2 })).toBeUndefined();
    expect(answered([], { note: 'x' })).toBeUndefined();
    for (const other of [null, [], 'scores', 1]) expect(verdictsIn(other, [])).toBeUndefined();
  });
});

describe('the breaker', () => {
  let now = 0;
  const failing = (times: number): Breaker => {
    now = 0;
    const breaker = new Breaker(() => now);
    for (let count = 0; count < times; count += 1) breaker.failed();
    return breaker;
  };

  it('lets nothing through for half a minute after five failures in a row', () => {
    expect(failing(4).mayAsk()).toBe(true);
    const breaker = failing(5);
    expect(breaker.mayAsk()).toBe(false);
    now = 29_999;
    expect(breaker.mayAsk()).toBe(false);
  });

  it('then lets one question through, and the others when that one is answered', () => {
    const breaker = failing(5);
    now = 30_000;
    expect([breaker.mayAsk(), breaker.mayAsk()]).toEqual([true, false]);
    breaker.failed();
    expect(breaker.mayAsk()).toBe(false);
    now = 60_000;
    expect(breaker.mayAsk()).toBe(true);
    expect(breaker.succeeded()).toBe(true);
    expect([breaker.mayAsk(), breaker.mayAsk()]).toEqual([true, true]);
  });

  it('tells the failure at which it opens once, and forgets failures at a success', () => {
    const breaker = failing(4);
    expect(breaker.succeeded()).toBe(false);
    expect([1, 2, 3, 4, 5, 6].map(() => breaker.failed())).toEqual([false, false, false, false, true, false]);
  });
});
