/** Keys of one character disturb who dictates or types with one switch: they can be turned off, in this browser. */
const NAME = 'admin.keys';
const OFF = 'off';

const listeners = new Set<() => void>();

/** Without storage the choice lasts as long as the page. */
let isOn = true;
try {
  isOn = localStorage.getItem(NAME) !== OFF;
} catch {
  isOn = true;
}

export const areKeysOn = (): boolean => isOn;

export function turnKeys(on: boolean): void {
  isOn = on;
  try {
    if (on) localStorage.removeItem(NAME);
    else localStorage.setItem(NAME, OFF);
  } catch {
    // The choice lasts as long as the page.
  }
  for (const listener of listeners) listener();
}

export const onKeysTurned = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};
