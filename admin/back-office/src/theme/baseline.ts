import type { Components, Theme } from '@mui/material/styles';
import { GROUNDS } from './colors';
import { ring } from './focus';

const STILL = {
  animationDuration: '0.01ms !important',
  animationIterationCount: '1 !important',
  transitionDuration: '0.01ms !important',
  scrollBehavior: 'auto !important',
};

/** Of the whole page: figures under each other, focus, and what the system asks for. */
export const BASELINE: Components<Theme>['MuiCssBaseline'] = {
  styleOverrides: ({ palette }) => ({
    // What is reached by Tab does not stop under the bar at the top, nor under those at the foot.
    ':root': { colorScheme: palette.mode, scrollPadding: '64px 0 88px', ...GROUNDS[palette.mode] },
    body: { fontVariantNumeric: 'tabular-nums' },
    'a:focus-visible, input[type=file]:focus-visible, .MuiTablePagination-root .MuiTablePagination-select:focus-visible':
      ring(palette.primary.main, 2),
    '[tabindex="-1"]:focus': { outline: 'none' },
    '@media (prefers-reduced-motion: reduce)': { '*, *::before, *::after': STILL },
    // Colours that only say what is chosen vanish there.
    '@media (forced-colors: active)': {
      '[aria-current], .Mui-selected, [aria-pressed="true"]': {
        outline: '2px solid Highlight',
        outlineOffset: '-2px',
      },
    },
  }),
};
