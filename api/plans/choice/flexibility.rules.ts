import { factsIn } from '../../targeting/language';
import type { Facts, Rule } from '../../targeting/language';

/** What a person may say NO to: to train, to earn less, to another contract, to move, to another job. */
const FLEXIBILITIES = [
  'trainingFlexibility',
  'salaryFlexibility',
  'contractFlexibility',
  'geographicFlexibility',
  'professionalFlexibility',
] as const;

/** A main topic that is one of them, whatever the rules of its actions ask. */
const ASKED_BY_TOPIC: Readonly<Record<string, string>> = { training: 'trainingFlexibility' };

export function refusedIn(facts: Facts): string[] {
  return FLEXIBILITIES.filter((key) => facts[key] === 'NO');
}

/** The facts as they would be of somebody who agrees to what this person refuses. */
export function asIfAgreed(facts: Facts): Facts {
  return { ...facts, ...Object.fromEntries(refusedIn(facts).map((key) => [key, 'YES'])) };
}

interface Asking {
  item: { content: { strategyIds: readonly string[]; topics: readonly string[]; rule: Rule | null } };
}

/** Whether an action is there for strategies, none of which is among these. */
export function servesNoneOf(strategies: ReadonlySet<string>, { item: { content } }: Asking): boolean {
  return content.strategyIds.length > 0 && !content.strategyIds.some((id) => strategies.has(id));
}

/**
 * Whether an action calls for what the person refused, though its own rule lets it pass: each strategy that it serves would be for them only
 * if they agreed (`ifAgreed`), or it is mainly about what they refused. An action whose rule names the flexibility says itself to whom it may
 * be proposed all the same.
 */
export function callsForRefused(
  { item: { content } }: Asking,
  { refused, ifAgreed }: { refused: readonly string[]; ifAgreed: ReadonlySet<string> },
): boolean {
  const { strategyIds, topics, rule } = content;
  if (strategyIds.length > 0 && strategyIds.every((id) => ifAgreed.has(id))) return true;
  const asked = ASKED_BY_TOPIC[topics[0] ?? ''];
  return asked !== undefined && refused.includes(asked) && (rule === null || !factsIn(rule).includes(asked));
}
