import { playgroundAddress, readStart } from '../../admin/back-office/src/links/addresses';
import { targetingRule } from '../../admin/back-office/src/targeting/rule/targetingRule';
import type { Rule } from '../../admin/shared/rule';

describe('the address of the playground', () => {
  it.each([{}, { situation: '1' }, { recommendation: '2', persona: '3' }])('gives back %j', (start) => {
    expect(readStart(playgroundAddress(start).split('?')[1] ?? '')).toEqual(start);
  });

  it('is short when there is nothing to start with', () => {
    expect(playgroundAddress({ situation: undefined })).toBe('/playground');
  });

  it('ignores what it does not know', () => {
    expect(readStart('?rule=1&persona=')).toEqual({});
  });
});

describe('the targeting of a recommendation, as one rule', () => {
  const young: Rule = { fact: 'age', op: 'lt', value: 26 };
  const slugOf = (id: string) => ({ s1: 'no-degree' })[id];

  it('holds its situations, its own rule and its places', () => {
    expect(targetingRule({ situationIds: ['s1'], rule: young, placeCodes: ['dep-93'] }, slugOf)).toEqual({
      all: [{ situation: 'no-degree' }, young, { fact: 'place', op: 'under', value: ['dep-93'] }],
    });
  });

  it('is its own rule where there is nothing else', () => {
    expect(targetingRule({ rule: young }, slugOf)).toEqual(young);
  });

  it('holds for everybody where there is nothing', () => {
    expect(targetingRule({ situationIds: [], rule: null, placeCodes: [] }, slugOf)).toEqual({ all: [] });
  });
});
