import { playgroundAddress, readStart } from '../../admin/back-office/src/links/addresses';
import { targetingRule } from '../../admin/back-office/src/targeting/rule/targetingRule';
import type { Rule } from '../../admin/shared/rule';

describe('the address of the playground', () => {
  it.each([{}, { situation: '1' }, { recommendation: '2', persona: '3' }])(
    'reads the start %j back from its address',
    (start) => {
      expect(readStart(playgroundAddress(start).split('?')[1] ?? '')).toEqual(start);
    },
  );

  it('has no query when there is nothing to start from', () => {
    expect(playgroundAddress({ situation: undefined })).toBe('/playground');
  });

  it('ignores unknown parameters', () => {
    expect(readStart('?rule=1&persona=')).toEqual({});
  });
});

describe('targetingRule', () => {
  const young: Rule = { fact: 'age', op: 'lt', value: 26 };
  const slugOf = (id: string) => ({ s1: 'no-degree' })[id];

  it('combines the situations, the rule and the places', () => {
    expect(targetingRule({ situationIds: ['s1'], rule: young, placeCodes: ['dep-93'] }, slugOf)).toEqual({
      all: [{ situation: 'no-degree' }, young, { fact: 'place', op: 'under', value: ['dep-93'] }],
    });
  });

  it('gives the rule alone when there is nothing else', () => {
    expect(targetingRule({ rule: young }, slugOf)).toEqual(young);
  });

  it('gives a rule that is always true for an empty targeting', () => {
    expect(targetingRule({ situationIds: [], rule: null, placeCodes: [] }, slugOf)).toEqual({ all: [] });
  });
});
