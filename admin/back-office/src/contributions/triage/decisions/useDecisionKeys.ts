import type { Key } from '../../../keys/useKeys';
import { useKeys } from '../../../keys/useKeys';
import type { ContributionAction } from '../../../generated/graphql';
import { ACTION_KEYS } from './actionKeys';

/** The keys of the open contribution: those of the decisions that the server allows now. */
export function useDecisionKeys(
  allowed: readonly ContributionAction[],
  start: (action: ContributionAction) => void,
): void {
  const keys = Object.entries(ACTION_KEYS).map(([action, key]): Key => ({
    key,
    label: `resources.contributions.short.${action}`,
    run: () => start(action as ContributionAction),
    isOff: !allowed.includes(action as ContributionAction),
  }));
  const undo: Key = {
    key: 'u',
    label: 'resources.contributions.actions.UNDO',
    run: () => start('UNDO'),
    isOff: !allowed.includes('UNDO'),
  };
  useKeys('resources.contributions.keys.decide', [...keys, undo]);
}
