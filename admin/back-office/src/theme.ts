import { defaultLightTheme, type RaThemeOptions } from 'react-admin';
import { TITLE_BAR } from './layout/places';

const FONT_FAMILY = 'system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif';

const BLUE = '#1d4f91';
const WHITE = '#fff';

/** The focus of the keyboard: a ring of at least 3:1 with what is around it. */
const ring = (color: string, offset: number) => ({ outline: `3px solid ${color}`, outlineOffset: offset });
const FOCUSED = '&.Mui-focusVisible, &:focus-visible';

/** Parts that stand edge to edge have their ring inside. */
const INSIDE = [
  'MuiMenuItem',
  'MuiTab',
  'MuiToggleButton',
  'MuiListItemButton',
  'MuiAccordionSummary',
  'MuiCardActionArea',
]
  .map((part) => `.${part}-root`)
  .join(', ');

const STILL = {
  animationDuration: '0.01ms !important',
  animationIterationCount: '1 !important',
  transitionDuration: '0.01ms !important',
  scrollBehavior: 'auto !important',
};

/** Lists that open over the page are written outside of it: they are a region that bears its title. */
const OVER_THE_PAGE = { role: 'region', 'aria-labelledby': TITLE_BAR };

/** Colours hold a contrast of at least 4.5 with white; fonts are those of the machine. */
export const theme: RaThemeOptions = {
  ...defaultLightTheme,
  typography: { ...defaultLightTheme.typography, fontFamily: FONT_FAMILY, button: { textTransform: 'none' } },
  palette: {
    ...defaultLightTheme.palette,
    mode: 'light',
    background: { default: '#f6f6f8' },
    primary: { main: BLUE },
    secondary: { main: BLUE },
    success: { main: '#1b6e3c' },
    warning: { main: '#8a4b00' },
    error: { main: '#b3261e' },
    info: { main: '#1d5f7a' },
    text: { primary: '#1c1b1f', secondary: '#55535c' },
  },
  components: {
    ...defaultLightTheme.components,
    // Progress circles have no accessible name, and add nothing to the content that they wait for.
    MuiCircularProgress: { defaultProps: { 'aria-hidden': true } },
    // react-admin's empty lists: a faint heading, three levels below the title of the page.
    MuiTypography: { defaultProps: { variantMapping: { h4: 'h2' } } },
    RaEmpty: { styleOverrides: { root: { '& .RaEmpty-message': { color: '#55535c', opacity: 1 } } } },
    MuiAutocomplete: { defaultProps: { slotProps: { popper: OVER_THE_PAGE } } },
    MuiPopover: { defaultProps: { slotProps: { root: OVER_THE_PAGE } } },
    MuiButtonBase: {
      styleOverrides: {
        root: {
          [FOCUSED]: {
            ...ring(BLUE, 2),
            [`&:is(${INSIDE})`]: ring(BLUE, -3),
            '.MuiAppBar-root &, .MuiAlert-filled &': ring(WHITE, -3),
          },
        },
      },
    },
    MuiMenuItem: {
      styleOverrides: { root: { '&[aria-current]': { fontWeight: 'bold', boxShadow: `inset 4px 0 ${BLUE}` } } },
    },
    MuiCssBaseline: {
      styleOverrides: {
        'a:focus-visible': ring(BLUE, 2),
        '.MuiAppBar-root a:focus-visible': ring(WHITE, 2),
        '[tabindex="-1"]:focus': { outline: 'none' },
        '@media (prefers-reduced-motion: reduce)': { '*, *::before, *::after': STILL },
        // Colours that only say what is chosen vanish there.
        '@media (forced-colors: active)': {
          '[aria-current], .Mui-selected, [aria-pressed="true"]': {
            outline: '2px solid Highlight',
            outlineOffset: '-2px',
          },
        },
      },
    },
  },
};
