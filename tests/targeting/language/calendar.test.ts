import { completeFacts, evaluate, missingFacts, RuleIndex, type Truth } from '../../../api/targeting/language';
import { populationFrom } from '../../situations/population-from';
import { calendarCases } from './calendar-cases';
import { fixtureWorld } from './fixture-world';

const TRUTHS: readonly Truth[] = ['FALSE', 'UNKNOWN', 'TRUE'];

describe('age and months of search by the calendar', () => {
  const cases = calendarCases.map((one) => [one.name, one] as const);

  test.each(cases)('are what the evaluator says of %s', (_, { today, facts, rule, truth, missing }) => {
    const world = fixtureWorld({ today });
    const complete = completeFacts(facts, world);
    expect([evaluate(rule, complete, world), missingFacts(rule, complete, world)]).toEqual([truth, missing]);
  });

  test.each(cases)('are what the index says of %s', (_, { today, facts, rule, truth }) => {
    const world = fixtureWorld({ today });
    const index = new RuleIndex<string>(world);
    index.set('rule', rule);
    const { matching, unknown } = index.match(completeFacts(facts, world));
    expect([matching, unknown]).toEqual([truth === 'TRUE' ? ['rule'] : [], truth === 'UNKNOWN' ? ['rule'] : []]);
  });

  test.each(cases)('are what the columns of the population say of %s', (_, { today, facts, rule, truth }) => {
    const [byte] = populationFrom([facts], fixtureWorld({ today })).truths({ rule, world: fixtureWorld({ today }) });
    expect(TRUTHS[byte ?? -1]).toBe(truth);
  });
});
