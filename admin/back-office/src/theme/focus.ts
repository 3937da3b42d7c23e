/** The focus of the keyboard: a ring of at least 3:1 with what is around it. */
export const ring = (color: string, offset: number) => ({ outline: `3px solid ${color}`, outlineOffset: offset });

export const FOCUSED = '&.Mui-focusVisible, &:focus-visible';

/** Parts that stand edge to edge, with each other or with their words, have their ring inside. */
export const INSIDE = [
  'MuiMenuItem',
  'MuiTab',
  'MuiToggleButton',
  'MuiListItemButton',
  'MuiAccordionSummary',
  'MuiCardActionArea',
  'MuiRadio',
  'MuiCheckbox',
]
  .map((part) => `.${part}-root`)
  .join(', ');
