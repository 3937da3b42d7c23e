import { refuseFaults } from '../../targeting';
import { completeFacts, evaluate, parseRule } from '../../targeting/language';
import type { Facts, Rule, Truth, World } from '../../targeting/language';

/** What a rule that is being written is for somebody. */
export function fitOf(written: unknown, facts: Facts, world: World): Truth {
  const { rule, faults } = parseRule(written, world);
  refuseFaults({ rule: faults });
  return evaluate(rule as Rule, completeFacts(facts, world), world);
}
