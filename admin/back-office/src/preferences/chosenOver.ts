import type { SetOwnPreferencesInput } from '../generated/ownAccount';

/** One of each name: the last. */
function over<One>(
  before: readonly One[] | null | undefined,
  chosen: readonly One[] | null | undefined,
  name: keyof One,
): One[] {
  return [...new Map([...(before ?? []), ...(chosen ?? [])].map((one) => [one[name], one])).values()];
}

/** As the server does it: what was chosen before stays where nothing is chosen anew. */
export const chosenOver = (before: SetOwnPreferencesInput, chosen: SetOwnPreferencesInput): SetOwnPreferencesInput => ({
  ...before,
  ...chosen,
  keys: over(before.keys, chosen.keys, 'action'),
  columns: over(before.columns, chosen.columns, 'list'),
});
