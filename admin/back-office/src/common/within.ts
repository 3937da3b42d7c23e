/** Of a tooltip: within what it explains, since outside of the page's landmarks a screen reader would find it nowhere. */
export const WITHIN = { popper: { disablePortal: true } };
