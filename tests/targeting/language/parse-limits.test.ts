import { parseFacts, type Facts } from '../../../api/targeting/language';
import { definitionIn } from '../../../api/targeting/language/definitions';
import { factDefinition } from '../../../api/targeting/language/facts';
import { MAX_RULE_BYTES, pointerTo, readPlainJson } from '../../../api/targeting/language/parse/plain-json';
import { placeCodesIn, situationsIn } from '../../../api/targeting/language/tree';
import { fixtureWorld } from './fixture-world';

const world = fixtureWorld();
const faultsIn = (facts: unknown) => parseFacts(facts, world, { sources: 'PROFILE' }).faults;

describe('a document that anybody may have sent', () => {
  const TOO_LARGE = { problem: 'TOO_LARGE' };
  const NOT_JSON = { problem: 'NOT_JSON' };
  const fill = (length: number): string => 'x'.repeat(length);

  test.each([
    ['values of every kind', { a: [1, 'b', true, null, { c: [] }], d: -0.5 }],
    ['no prototype', Object.assign(Object.create(null) as object, { a: 1 })],
    ['a text of the whole size', fill(MAX_RULE_BYTES - 2)],
    ['a list of the whole size', Array.from({ length: MAX_RULE_BYTES / 2 - 1 }, () => 1)],
  ])('is copied with %s', (_what, json) => {
    expect(readPlainJson(json)).toEqual({ value: JSON.parse(JSON.stringify(json)) as unknown });
  });

  test.each([
    ['a text beyond the size', fill(MAX_RULE_BYTES - 1)],
    ['a text far beyond the size', fill(MAX_RULE_BYTES + 1)],
    ['accents that take two bytes', 'é'.repeat(MAX_RULE_BYTES / 2)],
    ['texts that are too long together', [fill(MAX_RULE_BYTES / 2), fill(MAX_RULE_BYTES / 2)]],
    ['names that are too long together', { [fill(MAX_RULE_BYTES / 2)]: 1, [`${fill(MAX_RULE_BYTES / 2)}y`]: 1 }],
    ['a list beyond the size', Array.from({ length: MAX_RULE_BYTES + 1 }, () => 1)],
    ['a list of functions beyond the size', Array.from({ length: MAX_RULE_BYTES + 1 }, () => () => 1)],
  ])('is too large with %s', (_what, json) => {
    expect(readPlainJson(json)).toEqual(TOO_LARGE);
  });

  test.each([
    ['a function', { a: [() => 1] }],
    ['no number', [Number.NaN]],
    ['no end', Number.POSITIVE_INFINITY],
    ['nothing', undefined],
    ['a day', [new Date(0)]],
    ['a map', new Map()],
    ['a hole', Object.assign(Array(3), { 0: 1, 2: 3 })],
    ['a list with a name', Object.assign([1], { a: 1 })],
  ])('is refused with %s', (_what, json) => {
    expect(readPlainJson(json)).toEqual(NOT_JSON);
  });

  test('is pointed into by RFC 6901', () => {
    expect(pointerTo('/a', 'b~c/d')).toBe('/a/b~0c~1d');
    expect(pointerTo('', 0)).toBe('/0');
  });
});

describe('the facts that are given', () => {
  test.each<[string, unknown, { code: string; pointer: string }]>([
    ['too large a document', { a: 'x'.repeat(20_000) }, { code: 'TOO_LARGE', pointer: '' }],
    ['one choice for several', { difficulties: 'RESUME' }, { code: 'WRONG_TYPE', pointer: '/difficulties' }],
    ['no choice among several', { difficulties: ['RESUME', 'X'] }, { code: 'NOT_A_CHOICE', pointer: '/difficulties' }],
    ['too late a year', { birthYear: 2900 }, { code: 'OUT_OF_BOUNDS', pointer: '/birthYear' }],
    ['a place that is none', { place: '00000' }, { code: 'UNKNOWN_PLACE', pointer: '/place' }],
  ])('are refused with %s', (_what, facts, fault) => {
    expect(faultsIn(facts)).toMatchObject([fault]);
  });

  test('may be at their bounds, and none of several', () => {
    const { minimum = 0, maximum = 0 } = factDefinition('birthYear') ?? {};
    expect(faultsIn({ birthYear: minimum, difficulties: [] })).toEqual([]);
    expect(faultsIn({ birthYear: maximum })).toEqual([]);
    expect(faultsIn({ birthYear: minimum - 1 })[0]?.message).toEqual({
      fr: expect.stringContaining(`au moins ${minimum}`),
      en: expect.stringContaining(`at least ${minimum}`),
    });
    expect(faultsIn({ birthYear: maximum + 1 })[0]?.message).toEqual({
      fr: expect.stringContaining(`au plus ${maximum}`),
      en: expect.stringContaining(`at most ${maximum}`),
    });
  });

  test('are at the place of now', () => {
    const moved = {
      ...world,
      placeChain: (code: string) => (code === '69383' ? ['69123', 'dep-69'] : world.placeChain(code)),
    };
    const factsOf = (facts: unknown): Facts => parseFacts(facts, moved, { sources: 'PROFILE' }).facts;
    expect(factsOf({ place: '69383', hasResume: true })).toEqual({ place: '69123', hasResume: true });
    expect(factsOf({ place: '69123' })).toEqual({ place: '69123' });
    expect(factsOf({ place: null })).toEqual({ place: null });
  });
});

describe('a fact as a client draws it', () => {
  const drawn = (key: string) => definitionIn(factDefinition(key)!, 'EN');

  test('says what each choice means', () => {
    expect(drawn('hasResume').choices).toMatchObject([
      { value: 'true', label: 'yes', facts: { hasResume: true } },
      { value: 'false', label: 'no', facts: { hasResume: false } },
    ]);
    expect(drawn('gender').choices[0]?.facts).toEqual({ gender: drawn('gender').choices[0]?.value });
    expect(drawn('difficulties').choices[0]?.facts).toEqual({
      difficulties: [drawn('difficulties').choices[0]?.value],
    });
  });

  test('says whether there are several, and an order', () => {
    expect(drawn('difficulties')).toMatchObject({ multiple: true, ordered: false });
    expect(drawn('highestDegree')).toMatchObject({ multiple: false, ordered: true });
    expect(drawn('age')).toMatchObject({ choices: [], ordered: false });
  });
});

describe('the parts of a rule', () => {
  test('name its situations and its places once each', () => {
    const rule = {
      all: [
        { situation: 'a' },
        { none: [{ situation: 'a' }, { situation: 'b' }, { fact: 'place', op: 'eq', value: '69123' }] },
        {
          any: [
            { fact: 'place', op: 'under', value: ['dep-69', '69123'] },
            { fact: 'place', op: 'known' },
          ],
        },
        { fact: 'gender', op: 'eq', value: 'FEMININE' },
      ],
    } as const;
    expect(situationsIn(rule)).toEqual(['a', 'b']);
    expect(placeCodesIn(rule)).toEqual(['69123', 'dep-69']);
  });
});
