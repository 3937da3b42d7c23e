import { createContext, useContext } from 'react';

/** A field that somebody asked for: a new object each time, so that asking twice leads there twice. */
export interface Asked {
  field: string;
}

interface Lead {
  asked: Asked | null;
  /** Opens the tab of a field and moves the focus to it. Missing where nothing can be written. */
  lead?: ((field: string) => void) | undefined;
}

export const LeadContext = createContext<Lead>({ asked: null });

export const useLead = (): Lead => useContext(LeadContext);

export const anchorOf = (field: string): string => `field-${field}`;

const CAN_BE_FOCUSED = 'input:not([type=hidden]):not(:disabled), textarea:not([aria-hidden]):not(:disabled), button';

/** The first control of the field, in the middle of the window. */
export function focusField(field: string): void {
  const control = document.getElementById(anchorOf(field))?.querySelector<HTMLElement>(CAN_BE_FOCUSED);
  control?.scrollIntoView({ block: 'center' });
  control?.focus({ preventScroll: true });
}
