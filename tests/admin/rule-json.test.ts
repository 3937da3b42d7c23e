import * as fc from 'fast-check';
import { isRule } from '../../admin/back-office/src/targeting/json/isRule';
import { lineAt, readJson } from '../../admin/back-office/src/targeting/json/readJson';

const placesOf = (text: string): Record<string, string> => {
  const { places = new Map<string, number>() } = readJson(text) as { places?: ReadonlyMap<string, number> };
  return Object.fromEntries([...places].map(([pointer, at]) => [pointer, text.slice(at, at + 4)]));
};

/** undefined where it is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

describe('reading JSON with its places', () => {
  it('gives what JSON.parse gives', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(0, 2), (json, indent) => {
        const text = JSON.stringify(JSON.parse(json), null, indent);
        expect(readJson(text)).toMatchObject({ value: JSON.parse(text) });
      }),
    );
  });

  it('refuses what JSON.parse refuses, at a place of the text', () => {
    const mangled = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', 'x', ':', '01'))
      .map(([json, at, sign]) => json.slice(0, at % json.length) + sign + json.slice((at % json.length) + 1));
    fc.assert(
      fc.property(mangled, (text) => {
        const reading = readJson(text);
        const isWithin = reading.lack === undefined || reading.at <= text.length;
        expect({ value: (reading as { value?: unknown }).value, isWithin }).toEqual({
          value: parsed(text),
          isWithin: true,
        });
      }),
      { numRuns: 500 },
    );
  });

  it('tells where each node begins, by its JSON pointer', () => {
    expect(placesOf('{ "all": [ 1, {"a/b": "x~" } ] }')).toEqual({
      '': '{ "a',
      '/all': '[ 1,',
      '/all/0': '1, {',
      '/all/1': '{"a/',
      '/all/1/a~1b': '"x~"',
    });
  });

  it.each([
    ['{"all": }', 'value', 8],
    ['{"all": [1 2]}', 'comma', 11],
    ['{"all" []}', 'colon', 7],
    ['{all: []}', 'key', 1],
    ['{"all": ["a]}', 'quote', 9],
    ['[] ]', 'nothing', 3],
    ['', 'value', 0],
    ['[1,]', 'value', 3],
    ['{"a": 01}', 'value', 6],
  ])('says what %s lacks', (text, lack, at) => {
    expect(readJson(text)).toEqual({ lack, at });
  });

  it('counts lines from one on', () => {
    expect(['ab\ncd', 'ab\ncd'].map((text, index) => lineAt(text, index * 3))).toEqual([1, 2]);
  });
});

describe('isRule', () => {
  it.each<[string, unknown]>([
    ['an empty group', { all: [] }],
    ['groups in groups', { any: [{ none: [{ situation: 'young' }] }] }],
    ['a condition with a list', { fact: 'place', op: 'under', value: ['69123'] }],
    ['a condition without a value', { fact: 'age', op: 'known' }],
    ['an unknown fact, which the server tells', { fact: 'shoeSize', op: 'is', value: 42 }],
  ])('takes %s', (_name, value) => {
    expect(isRule(value)).toBe(true);
  });

  it.each<[string, unknown]>([
    ['null', null],
    ['a list', []],
    ['a group without a list', { all: {} }],
    ['a group with something beside', { all: [], any: [] }],
    ['a faulty part of a group', { all: [1] }],
    ['a situation with something beside', { situation: 'young', op: 'eq' }],
    ['a condition without an operator', { fact: 'age' }],
    ['a condition with something beside', { fact: 'age', op: 'lt', value: 1, not: true }],
    ['a value that is an object', { fact: 'age', op: 'lt', value: {} }],
  ])('refuses %s', (_name, value) => {
    expect(isRule(value)).toBe(false);
  });
});
