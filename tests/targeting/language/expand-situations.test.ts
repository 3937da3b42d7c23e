import { expandSituations } from '../../../api/targeting/language';
import type { World } from '../../../api/targeting/language';

const rules = {
  young: { fact: 'age', op: 'lt', value: 26 },
  'young-without-degree': { all: [{ situation: 'young' }, { fact: 'highestDegree', op: 'eq', value: 'NO_DEGREE' }] },
  loop: { any: [{ situation: 'loop' }] },
} as const;
const world = {
  situation: (slug: keyof typeof rules) => rules[slug] && { label: slug, rule: rules[slug] },
} as unknown as World;

describe('an expanded rule', () => {
  it('contains the rules of its situations at any depth', () => {
    expect(expandSituations({ none: [{ situation: 'young-without-degree' }] }, world)).toEqual({
      none: [{ all: [rules.young, rules['young-without-degree'].all[1]] }],
    });
  });

  it('keeps the names of unknown situations and cycles', () => {
    expect(expandSituations({ situation: 'nobody-knows' }, world)).toEqual({ situation: 'nobody-knows' });
    expect(expandSituations({ situation: 'loop' }, world)).toEqual({ any: [{ situation: 'loop' }] });
  });
});
