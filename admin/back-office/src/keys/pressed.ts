import { isIn, isTypedIn } from '../client/typing';
import type { Pressed } from './keyRegistry';

const CONTROL =
  'a[href], button, input, summary, [role=button], [role=tab], [role=checkbox], [role=radio], [role=switch]';
/** Dialogs, menus that open and the menu of a telephone: MUI keeps some of them in the page while they are closed. The menu that stands beside the page covers nothing. */
const COVER = '.MuiModal-root:not(.MuiModal-hidden), [role=dialog], [role=alertdialog], dialog[open]';

/** Caps Lock changes nothing, Shift does: "J" is another key than "j", and "?" needs it on many keyboards. */
function nameOf({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): string {
  const name = !shiftKey && key.length === 1 ? key.toLowerCase() : key;
  return ctrlKey || metaKey ? `mod+${name}` : name;
}

/** Nothing when somebody else has dealt with it, when a letter is still being composed, or with Alt, which belongs to the browser. */
export function pressed(event: KeyboardEvent): Pressed | undefined {
  const isAltGr = event.getModifierState('AltGraph');
  if (event.defaultPrevented || event.isComposing || (event.altKey && !isAltGr)) return undefined;
  return {
    // Some keyboards write "/" or "?" with AltGr, which may report Ctrl as well.
    key: isAltGr ? event.key : nameOf(event),
    isRepeated: event.repeat,
    isTyping: isTypedIn(event.target),
    isOnControl: isIn(event.target, CONTROL),
    isCovered: document.querySelector(COVER) !== null,
  };
}
