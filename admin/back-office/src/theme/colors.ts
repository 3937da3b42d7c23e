import type { PaletteOptions } from '@mui/material/styles';
import type { Mode } from './appearance';

/** Words in these colours hold a contrast of at least 4.5 with the grounds of their mode. */
export const PALETTES: Readonly<Record<Mode, PaletteOptions>> = {
  light: {
    mode: 'light',
    background: { default: '#ffffff', paper: '#ffffff' },
    primary: { main: '#1d4f91' },
    secondary: { main: '#1d4f91' },
    success: { main: '#1b6e3c' },
    warning: { main: '#8a4b00' },
    error: { main: '#b3261e' },
    info: { main: '#1d5f7a' },
    text: { primary: '#1c1b1f', secondary: '#55535c' },
    divider: '#dfdfe5',
  },
  dark: {
    mode: 'dark',
    background: { default: '#17181b', paper: '#1e2023' },
    primary: { main: '#8fb7f5', contrastText: '#0c1a2e' },
    secondary: { main: '#8fb7f5', contrastText: '#0c1a2e' },
    success: { main: '#84d3a0', contrastText: '#0c2415' },
    warning: { main: '#f0b66c', contrastText: '#2b1a00' },
    error: { main: '#f4a8a2', contrastText: '#330b08' },
    info: { main: '#8fcde8', contrastText: '#0a2430' },
    text: { primary: '#e9e9ed', secondary: '#b3b4bc' },
    divider: '#383b41',
  },
};

/** The grounds of words that are marked, as CSS variables: screens name them, never a colour. */
export const GROUNDS: Readonly<Record<Mode, Record<`--ground-${string}`, string>>> = {
  light: {
    '--ground-menu': '#f7f7f9',
    '--ground-suggested': '#e6effa',
    '--ground-marked': '#fff0c2',
    '--ground-added': '#dcf3e3',
    '--ground-removed': '#fbe3e1',
    '--ground-true': '#eef7f1',
    '--ground-false': '#fdf0ef',
    '--ground-unknown': '#fdf5e8',
    '--ground-nobody': '#d9d9de',
  },
  dark: {
    '--ground-menu': '#1b1c1f',
    '--ground-suggested': '#22354f',
    '--ground-marked': '#4b3c10',
    '--ground-added': '#173b26',
    '--ground-removed': '#4c2320',
    '--ground-true': '#18291e',
    '--ground-false': '#331e1d',
    '--ground-unknown': '#32270f',
    '--ground-nobody': '#4b4d55',
  },
};

/** Filled notifications look the same in both modes: white on these. */
export const NOTIFIED = { success: '#1b6e3c', info: '#1d5f7a', warning: '#8a4b00', error: '#b3261e' } as const;
