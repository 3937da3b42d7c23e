import type { Components, Theme } from '@mui/material/styles';
import { TITLE_BAR } from '../navigation/places';
import { NOTIFIED } from './colors';
import { FOCUSED, INSIDE, ring } from './focus';

/** Lists that open over the page are written outside of it: they are a region that bears its title. */
const OVER_THE_PAGE = { role: 'region', 'aria-labelledby': TITLE_BAR };

const FIELD = { variant: 'outlined', margin: 'dense', size: 'small', fullWidth: true } as const;

const filled = (ground: string) => ({ backgroundColor: ground, color: '#fff' });

/** What floats has a shadow, the rest a hairline. */
const surfaces: Components<Theme> = {
  MuiPaper: {
    styleOverrides: {
      root: { backgroundImage: 'none' },
      elevation1: ({ theme }) => ({ boxShadow: `0 0 0 1px ${theme.palette.divider}` }),
    },
  },
  MuiAppBar: {
    styleOverrides: {
      root: ({ theme }) => ({
        backgroundColor: theme.palette.background.paper,
        backgroundImage: 'none',
        color: theme.palette.text.primary,
        boxShadow: `inset 0 -1px ${theme.palette.divider}`,
      }),
    },
  },
  MuiAccordion: {
    styleOverrides: {
      root: ({ theme }) => ({
        boxShadow: 'none',
        border: `1px solid ${theme.palette.divider}`,
        borderRadius: 6,
        '&::before': { display: 'none' },
      }),
    },
  },
  MuiAlert: {
    styleOverrides: {
      filledSuccess: filled(NOTIFIED.success),
      filledInfo: filled(NOTIFIED.info),
      filledWarning: filled(NOTIFIED.warning),
      filledError: filled(NOTIFIED.error),
    },
  },
  MuiCardContent: { styleOverrides: { root: { padding: 16, '&:last-child': { paddingBottom: 16 } } } },
};

const fields: Components<Theme> = {
  // Enter takes the first of what was found, rather than send the form.
  MuiAutocomplete: { defaultProps: { fullWidth: true, autoHighlight: true, slotProps: { popper: OVER_THE_PAGE } } },
  // It is there at once: who works by keys waits for nothing.
  MuiDialog: { defaultProps: { transitionDuration: 0 } },
  MuiPopover: { defaultProps: { slotProps: { root: OVER_THE_PAGE } } },
  MuiTextField: { defaultProps: FIELD },
  MuiFormControl: { defaultProps: FIELD },
  // The name of the next field stands on its border, and would touch the words under this one.
  MuiFormHelperText: { styleOverrides: { root: { marginBottom: 6 } } },
  MuiButtonBase: {
    defaultProps: { disableRipple: true },
    styleOverrides: {
      root: ({ theme }) => ({
        [FOCUSED]: {
          ...ring(theme.palette.primary.main, 2),
          [`&:is(${INSIDE}), .MuiAppBar-root &`]: ring(theme.palette.primary.main, -3),
          '.MuiAlert-filled &': ring('#fff', -3),
        },
      }),
    },
  },
  // A button that may be pressed from now on looks so at once.
  MuiButton: {
    defaultProps: { disableElevation: true },
    styleOverrides: { root: { transition: 'none', overflowWrap: 'normal' } },
  },
};

/** Rows of 36 px: what one reads at a glance stands close. */
const lists: Components<Theme> = {
  MuiTableCell: {
    styleOverrides: {
      root: ({ theme }) => ({
        borderColor: theme.palette.divider,
        // Where words may break, columns become as narrow as a letter; titles, which are links, may be one long word.
        overflowWrap: 'normal',
        '& a': { overflowWrap: 'anywhere' },
        '&.MuiTableCell-paddingCheckbox': { padding: '0 8px' },
      }),
      head: ({ theme }) => ({ color: theme.palette.text.secondary, fontWeight: 600 }),
      sizeSmall: { padding: '7px 12px' },
    },
  },
  MuiListItemIcon: { styleOverrides: { root: { minWidth: 40 } } },
  MuiTab: { styleOverrides: { root: { minHeight: 40 } } },
  MuiTabs: { styleOverrides: { root: { minHeight: 40 } } },
  MuiMenuItem: {
    styleOverrides: {
      root: ({ theme }) => ({
        minHeight: 36,
        '& .RaMenuItemLink-icon': { color: 'inherit' },
        '&[aria-current]': {
          fontWeight: 600,
          color: theme.palette.primary.main,
          boxShadow: `inset 3px 0 ${theme.palette.primary.main}`,
        },
      }),
    },
  },
  RaSimpleFormIterator: { defaultProps: { fullWidth: true } },
  RaTranslatableInputs: { defaultProps: { fullWidth: true } },
  RaToolbar: {
    styleOverrides: {
      root: { backgroundColor: 'var(--ground-menu)' },
    },
  },
  // react-admin's empty lists: a faint heading, three levels below the title of the page.
  RaEmpty: {
    styleOverrides: {
      root: {
        '& .RaEmpty-message': { color: 'inherit', opacity: 1 },
        '& .RaEmpty-icon': { width: 48, height: 48, opacity: 0.6 },
      },
    },
  },
} as Components<Theme>;

export const COMPONENTS: Components<Theme> = {
  ...surfaces,
  ...fields,
  ...lists,
  // Progress circles have no accessible name, and add nothing to the content that they wait for.
  MuiCircularProgress: { defaultProps: { 'aria-hidden': true } },
  MuiTypography: { defaultProps: { variantMapping: { h4: 'h2' } } },
};
