import type { Rule, RuleIndex } from '../../api/targeting/language';
import { bytesInUse, medianMs, seeded, type Benchmark } from './bench';
import { catalogueRules } from './draw-rules';
import { indexOf } from './index.bench';

const size = '100,000 rules';

/** What it costs to have an index, and to keep it as the catalogue changes. */
export const benchmark: Benchmark = {
  name: 'index: building and changing',
  async run() {
    const rules = catalogueRules(seeded(2), 100_000);
    indexOf(rules.slice(0, 1000));
    const before = bytesInUse();
    const index = indexOf(rules);
    const bytes = bytesInUse() - before;
    const ms = medianMs([rules, rules, rules], indexOf);
    return [
      { what: 'building, catalogue draw', size, value: ms, unit: 'ms', limit: { atMost: 1000 } },
      { what: 'memory, a rule', size, value: bytes / index.size, unit: 'bytes', limit: { atMost: 600 } },
      { what: 'one rule replaced', size, value: replacingMs(index), unit: 'ms', limit: { atMost: 1 } },
      {
        what: 'one rule deleted and added again',
        size,
        value: removingMs(index, rules),
        unit: 'ms',
        limit: { atMost: 1 },
      },
    ];
  },
};

function replacingMs(index: RuleIndex<number>): number {
  const changes = catalogueRules(seeded(4), 2000).map((rule, change) => ({ key: change * 49, rule }));
  return medianMs(changes, ({ key, rule }) => index.set(key, rule));
}

function removingMs(index: RuleIndex<number>, rules: readonly Rule[]): number {
  const removed = rules.slice(0, 2000).map((rule, change) => ({ key: change * 47, rule }));
  return medianMs(removed, ({ key, rule }) => {
    index.delete(key);
    index.set(key, rule);
  });
}
