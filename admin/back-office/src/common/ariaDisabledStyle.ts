/** A button that has done its work stays where it is, or the focus would be lost with it: `aria-disabled`, and looking so. */
export const ariaDisabledStyle = { '&[aria-disabled="true"]': { color: 'text.secondary', cursor: 'default' } };
