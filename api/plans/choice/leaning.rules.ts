import { daysBetween } from '../cooldown.rules';
import type { HistoryEntry } from '../cooldown.rules';
import { minutesOf } from './capacity.rules';

interface Leant {
  item: { id: string; content: { durationMinutes: number | null; strategyIds: readonly string[] } };
}

/** For how many days a refusal of one action speaks of others. */
const DAYS = 30;

/**
 * What the reasons of refusals say of other actions: whoever found one too long gets those that take as long after all others for a while,
 * and whoever wants less of a kind gets those that serve the same strategies after all others. Gives how many such reasons an action meets.
 */
export function leaningOf<Action extends Leant>(
  known: readonly Action[],
  { history, today }: { history: readonly HistoryEntry[]; today: string },
): (action: Action) => number {
  const lately = history.filter(
    ({ status, answeredOn }) => status === 'DECLINED' && daysBetween(answeredOn, today) < DAYS,
  );
  const declinedFor = (reason: string): Leant[] => {
    const ids = new Set(
      lately.filter((entry) => entry.reason === reason).map(({ recommendationId }) => recommendationId),
    );
    return ids.size === 0 ? [] : known.filter(({ item }) => ids.has(item.id));
  };
  const tooLong = Math.min(...declinedFor('TOO_LONG').map(({ item }) => minutesOf(item.content)));
  const unwanted = new Set(declinedFor('LESS_OF_THIS').flatMap(({ item }) => item.content.strategyIds));
  // Most people declined nothing lately, and nothing need be looked up.
  if (tooLong === Infinity && unwanted.size === 0) return () => 0;
  return ({ item: { content } }) =>
    Number(minutesOf(content) >= tooLong) + Number(content.strategyIds.some((id) => unwanted.has(id)));
}
