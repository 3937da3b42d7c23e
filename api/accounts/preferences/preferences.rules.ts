import { isDeepStrictEqual } from 'node:util';
import type { Refusal } from '../../platform/user-errors';
import { malformedColumns, malformedKey } from './preferences.errors';
import type { SetOwnColumnsInput, SetOwnKeyInput, SetOwnPreferencesInput } from './preferences.graphql';
import type { OwnPreferences } from './preferences.types';

const MAX_COLUMNS = 40;
const COLUMN = /^[a-z]\w{0,39}$/i;
/** Neither a blank nor what nobody sees. */
const CHARACTER = /^[^\p{C}\p{Z}]$/u;

/** Until somebody chooses. */
export const NOTHING_CHOSEN: OwnPreferences = {
  version: 0,
  appearance: null,
  language: null,
  areKeysOn: true,
  keys: [],
  columns: [],
};

/** Actions and lists are of closed sets, so that no more is kept than they are many. A column that a list does not have, it leaves out by itself. */
export function preferencesFaults({ keys, columns }: SetOwnPreferencesInput): (Refusal | undefined)[] {
  return [
    ...(keys ?? []).map(({ key }, index) => (!key || CHARACTER.test(key) ? undefined : malformedKey(index))),
    ...(columns ?? []).map(({ columns: names }, index) =>
      !names || areColumns(names) ? undefined : malformedColumns(index, MAX_COLUMNS),
    ),
  ];
}

function areColumns(names: readonly string[]): boolean {
  const areNames = names.every((name) => COLUMN.test(name));
  return areNames && names.length > 0 && names.length <= MAX_COLUMNS && new Set(names).size === names.length;
}

/** What was chosen before stays where nothing is chosen anew: somebody may work in two windows. The same version when nothing changes. */
export function chosenOver(before: OwnPreferences, chosen: SetOwnPreferencesInput): OwnPreferences {
  const keys = over<SetOwnKeyInput>(before.keys, chosen.keys, 'action');
  const columns = over<SetOwnColumnsInput>(before.columns, chosen.columns, 'list');
  const after: OwnPreferences = {
    version: before.version,
    appearance: chosen.appearance ?? before.appearance,
    language: chosen.language ?? before.language,
    areKeysOn: chosen.areKeysOn ?? before.areKeysOn,
    keys: keys.flatMap(({ action, key }) => (typeof key === 'string' ? [{ action, key }] : [])),
    columns: columns.flatMap(({ list, columns: names }) => (names ? [{ list, columns: names }] : [])),
  };
  return isDeepStrictEqual(after, before) ? before : { ...after, version: before.version + 1 };
}

/** One of each name: the last. */
function over<One>(before: readonly One[], chosen: readonly One[] | null | undefined, name: keyof One): One[] {
  return [...new Map([...before, ...(chosen ?? [])].map((one) => [one[name], one])).values()];
}
