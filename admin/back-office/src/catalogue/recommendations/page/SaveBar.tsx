import type { ReactNode } from 'react';
import { Toolbar } from 'react-admin';

/** At the foot of the window as long as the form is in it: how to save, and what has become of what is typed. */
const AT_FOOT = {
  zIndex: 2,
  flexWrap: 'wrap',
  rowGap: 0.5,
  borderTop: 1,
  borderColor: 'divider',
  '&.RaToolbar-desktopToolbar': { position: 'sticky', bottom: 0 },
  '&.RaToolbar-mobileToolbar': { p: 1 },
} as const;

export function SaveBar({ children }: { children: ReactNode }) {
  return <Toolbar sx={AT_FOOT}>{children}</Toolbar>;
}
