import type { KeyAction } from '../generated/graphql';

const KEYS = 'resources.contributions.keys';
const SHORT = 'resources.contributions.short';

/** The keys of one character, as they are at first, each the same on every screen, with what they do in words and as the account names it: they can be changed one by one. */
export const CHANGEABLE: readonly (readonly [key: string, label: string, action: KeyAction])[] = [
  ['j', `${KEYS}.next`, 'NEXT'],
  ['k', `${KEYS}.previous`, 'PREVIOUS'],
  ['c', `${SHORT}.CLAIM`, 'CLAIM'],
  ['a', `${SHORT}.ACCEPT`, 'ACCEPT'],
  ['x', `${SHORT}.REQUEST_CORRECTION`, 'REQUEST_CORRECTION'],
  ['r', `${SHORT}.REFUSE`, 'REFUSE'],
  ['d', `${SHORT}.MARK_DUPLICATE`, 'MARK_DUPLICATE'],
  ['s', `${SHORT}.MARK_SPAM`, 'MARK_SPAM'],
  ['u', `${KEYS}.undo`, 'UNDO'],
  ['n', `${KEYS}.note`, 'NOTE'],
  ['/', `${KEYS}.search`, 'SEARCH'],
  ['?', 'app.keys.sheet', 'SHEET'],
];

/** One that can be typed, but for Space, which presses buttons. */
export const isOneCharacter = (text: string): boolean => [...text].length === 1 && text.trim() !== '';

/** The key that has this character already, when another than `key` does. `keyFor`: what is pressed for each. */
export const takenBy = (
  character: string,
  key: string,
  keyFor: (key: string) => string | undefined,
): string | undefined => CHANGEABLE.find(([other]) => other !== key && keyFor(other) === character)?.[0];
