/** As `ref`: the first field of a dialog takes the focus as soon as it is there. */
export const focusFirst = (element: HTMLElement | null): void => element?.focus();
