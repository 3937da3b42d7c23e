import type { ThemeOptions } from '@mui/material/styles';
import type { Mode } from './appearance';
import { BASELINE } from './baseline';
import { PALETTES } from './colors';
import { COMPONENTS } from './components';

const FONT_FAMILY = 'system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif';

/** Two levels of headings on a page, text of 14 px, 13 px for what is secondary; fonts are those of the machine. */
const TYPOGRAPHY: ThemeOptions['typography'] = {
  fontFamily: FONT_FAMILY,
  h4: { fontSize: '1.5rem', fontWeight: 600, lineHeight: 1.25 },
  h5: { fontSize: '1.25rem', fontWeight: 600, lineHeight: 1.3 },
  h6: { fontSize: '1rem', fontWeight: 600, lineHeight: 1.4 },
  subtitle1: { fontSize: '0.9375rem', fontWeight: 600 },
  subtitle2: { fontSize: '0.875rem', fontWeight: 600 },
  body1: { fontSize: '0.875rem', lineHeight: 1.5 },
  body2: { fontSize: '0.8125rem', lineHeight: 1.5 },
  caption: { fontSize: '0.8125rem', lineHeight: 1.4 },
  button: { textTransform: 'none', fontWeight: 500 },
};

const SIDEBAR = { width: 224, closedWidth: 52 };

const themeOf = (mode: Mode) => ({
  palette: { ...PALETTES[mode], contrastThreshold: 4.5 },
  shape: { borderRadius: 6 },
  typography: TYPOGRAPHY,
  sidebar: SIDEBAR,
  components: { ...COMPONENTS, MuiCssBaseline: BASELINE },
});

/** Of our own: react-admin's theme is not under it, so that signing in loads none of it. */
export const THEMES = { light: themeOf('light'), dark: themeOf('dark') };
