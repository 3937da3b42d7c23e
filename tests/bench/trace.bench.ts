import { evaluate, trace } from '../../api/targeting/language';
import { tracer } from '../../api/targeting/language/trace';
import { medianMs, seeded, type Benchmark, type Figure } from './bench';
import { benchWorld, drawPeople } from './draw';
import { catalogueRules } from './draw-rules';

const rules = catalogueRules(seeded(5), 2000);
const people = drawPeople(seeded(6), 50);
const size = `${rules.length.toLocaleString('en')} rules, ${people.length} people`;

/** One rule on one person. */
export const benchmark: Benchmark = {
  name: 'trace',
  async run() {
    const tracers = rules.map((rule) => tracer(rule, benchWorld));
    const perSecond = (ms: number): number => (1000 * rules.length) / ms;
    const figure = (what: string, ms: number, limit?: Figure['limit']): Figure => ({
      what,
      size,
      value: perSecond(ms),
      unit: 'per second',
      limit,
    });
    return [
      figure(
        'evaluating one rule',
        medianMs(people, (facts) => rules.map((rule) => evaluate(rule, facts, benchWorld)), 3),
        { atLeast: 200_000 },
      ),
      figure(
        'tracing one rule',
        medianMs(people, (facts) => tracers.map((trace) => trace(facts)), 3),
        { atLeast: 200_000 },
      ),
      figure(
        'tracing one rule, with sentences made anew',
        medianMs(people.slice(0, 5), (facts) =>
          rules.map((rule) => trace(rule, facts, { world: benchWorld, locale: 'FR' })),
        ),
      ),
    ];
  },
};
