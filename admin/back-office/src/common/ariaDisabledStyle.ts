/** A button that has done its work stays focusable, so that the focus is not lost: it is `aria-disabled` and looks disabled. */
export const ariaDisabledStyle = { '&[aria-disabled="true"]': { color: 'text.secondary', cursor: 'default' } };
