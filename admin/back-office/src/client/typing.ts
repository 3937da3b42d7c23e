/** Boxes and buttons are inputs in which nobody types. */
const NOT_TYPED = ['checkbox', 'radio', 'button', 'submit', 'reset', 'file', 'image', 'color'];
const TYPED = [
  `input${NOT_TYPED.map((type) => `:not([type=${type}])`).join('')}`,
  'textarea',
  'select',
  '[contenteditable]:not([contenteditable=false])',
  ...['textbox', 'searchbox', 'combobox', 'listbox', 'option', 'spinbutton', 'slider', 'tree'].map(
    (role) => `[role=${role}]`,
  ),
].join(', ');

export const isIn = (target: EventTarget | null, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;

/** Whether somebody writes or chooses there. */
export const isTypedIn = (target: EventTarget | null): boolean => isIn(target, TYPED);
