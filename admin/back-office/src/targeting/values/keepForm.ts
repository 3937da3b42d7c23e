import type { KeyboardEvent } from 'react';

/** Enter in a field ends what is typed there: by default it would send the whole form. */
export function keepForm(event: KeyboardEvent): void {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
}
