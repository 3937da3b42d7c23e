const isMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.platform);

const MOD = 'mod+';
const ALT = 'Alt+';
const NAMES: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓' };

/** The caps to press, as they are written on the keyboard: "mod+k" is Ctrl, K. */
export function capsOf(key: string): string[] {
  if (key.startsWith(ALT)) return ['Alt', ...capsOf(key.slice(ALT.length))];
  const own = key.startsWith(MOD) ? key.slice(MOD.length) : key;
  const cap = NAMES[own] ?? (own.length === 1 && key !== own ? own.toUpperCase() : own);
  return key === own ? [cap] : [isMac() ? '⌘' : 'Ctrl', cap];
}

/** Of the translation key `app.keys.names.<cap>`: caps that keyboards of each language name in their own way. */
export const isNamed = (cap: string): boolean => cap === 'Enter';

/** For `aria-keyshortcuts`. */
export const ariaKey = (key: string): string => (key.startsWith(MOD) ? `Control+${key.slice(MOD.length)}` : key);
