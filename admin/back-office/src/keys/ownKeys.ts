import { prefer, preferences } from '../preferences/preferences';
import { CHANGEABLE } from './changeable';

const OFF = '';

/** Keys of one character disturb who dictates or types with one switch: they can be turned off. */
export const areKeysOn = (): boolean => preferences().areKeysOn !== false;

export const turnKeys = (areOn: boolean): void => prefer({ areKeysOn: areOn });

const actionOf = (key: string) => CHANGEABLE.find(([first]) => first === key)?.[2];

/** What is pressed for a key by now, where somebody has put another one in its place; undefined when it was turned off. */
export function keyFor(key: string, { keys } = preferences()): string | undefined {
  const action = actionOf(key);
  const own = keys?.find((one) => one.action === action)?.key ?? key;
  return own === OFF ? undefined : own;
}

/** `to`: another character, or none to turn it off. */
export function changeKey(key: string, to: string): void {
  const action = actionOf(key);
  if (action) prefer({ keys: [{ action, key: to === key ? null : to }] });
}

/** All of them are as at first. */
export const resetKeys = (): void => prefer({ keys: CHANGEABLE.map(([, , action]) => ({ action, key: null })) });
