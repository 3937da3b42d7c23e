import { asIfAgreed, callsForRefused, refusedIn } from '../../api/plans/choice/flexibility.rules';
import type { Rule } from '../../api/targeting/language';

const given = (content: { strategyIds?: string[]; topics?: string[]; rule?: Rule | null }) => ({
  item: { content: { strategyIds: [], topics: [], rule: null, ...content } },
});

describe('a refused flexibility', () => {
  it('is the answer NO, and no other', () => {
    const facts = { trainingFlexibility: 'NO', salaryFlexibility: 'IF_NEEDED', geographicFlexibility: 'NO', age: 30 };
    expect(refusedIn(facts)).toEqual(['trainingFlexibility', 'geographicFlexibility']);
    expect(asIfAgreed(facts)).toEqual({
      ...facts,
      trainingFlexibility: 'YES',
      geographicFlexibility: 'YES',
    });
    expect(refusedIn({ trainingFlexibility: null })).toEqual([]);
  });

  it('vetoes what serves only strategies that it closes', () => {
    const question = { refused: ['geographicFlexibility'], ifAgreed: new Set(['move']) };
    expect(callsForRefused(given({ strategyIds: ['move'] }), question)).toBe(true);
    expect(callsForRefused(given({ strategyIds: ['move', 'network'] }), question)).toBe(false);
    expect(callsForRefused(given({}), question)).toBe(false);
  });

  it('vetoes what is mainly about training, unless its own rule says for whom it is all the same', () => {
    const question = { refused: ['trainingFlexibility'], ifAgreed: new Set<string>() };
    expect(callsForRefused(given({ topics: ['training', 'rights'] }), question)).toBe(true);
    expect(callsForRefused(given({ topics: ['rights', 'training'] }), question)).toBe(false);
    const rule: Rule = {
      any: [
        { fact: 'age', op: 'lt', value: 26 },
        { fact: 'trainingFlexibility', op: 'gte', value: 'IF_NEEDED' },
      ],
    };
    expect(callsForRefused(given({ topics: ['training'], rule }), question)).toBe(false);
    expect(callsForRefused(given({ topics: ['training'] }), { ...question, refused: ['salaryFlexibility'] })).toBe(
      false,
    );
  });
});
