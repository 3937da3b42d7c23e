/** As `ref`: the first field of a dialog, or of a page that is a form alone, takes the focus as soon as it is there. */
export const focusFirst = (element: HTMLElement | null): void => element?.focus();

/** Not the copy of a text by which its height is measured. */
const FIELD = 'input:not([type="hidden"]), textarea:not([aria-hidden])';

/** As `ref` of what holds the fields of a dialog: the first has the focus, unless one of them took it by itself. */
export const focusFirstField = (content: HTMLElement | null): void => {
  if (content?.contains(document.activeElement)) return;
  content?.querySelector<HTMLElement>(FIELD)?.focus();
};
