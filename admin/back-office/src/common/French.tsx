import type { ReactNode } from 'react';

/** What people wrote is French, in whichever language the screens are: screen readers have to know. */
export function French({ children }: { children: ReactNode }) {
  return <span lang="fr">{children}</span>;
}
