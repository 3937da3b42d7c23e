import { defaultLightTheme, type RaThemeOptions } from 'react-admin';

const FONT_FAMILY = 'system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif';

/** Colours hold a contrast of at least 4.5 with white; fonts are those of the machine. */
export const theme: RaThemeOptions = {
  ...defaultLightTheme,
  typography: { ...defaultLightTheme.typography, fontFamily: FONT_FAMILY, button: { textTransform: 'none' } },
  palette: {
    ...defaultLightTheme.palette,
    mode: 'light',
    background: { default: '#f6f6f8' },
    primary: { main: '#1d4f91' },
    secondary: { main: '#1d4f91' },
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
  },
};
