/** As `ref`: the first field of a dialog, or of a page that is a form alone, takes the focus as soon as it is there. */
export const focusFirst = (element: HTMLElement | null): void => element?.focus();
