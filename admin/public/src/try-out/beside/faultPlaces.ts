import { make } from '../../page/make';
import { tied } from '../../../../shared/typography';
import type { UserErrorFieldsFragment as UserError } from '../../generated/graphql';
import { sentencesOf } from '../service/trouble';

interface FaultPlace {
  error: HTMLElement;
  controls: readonly HTMLElement[];
}

/** Where the fault of a field is said: its controls are described by it, beside what describes them already. */
export function faultPlace(id: string, controls: readonly HTMLElement[]): FaultPlace {
  for (const control of controls)
    control.setAttribute('aria-describedby', `${id} ${control.getAttribute('aria-describedby') ?? ''}`.trim());
  return { error: make('p', { id, class: 'error' }), controls };
}

/** Says each fault beside its field, and goes to the first of these, in the order of `places`. Gives the faults that are of none. */
export function sayFaults(places: Readonly<Record<string, FaultPlace>>, faults: readonly UserError[]): UserError[] {
  const fieldOf = ({ field }: UserError): string => field?.[0] ?? '';
  for (const [name, { error, controls }] of Object.entries(places)) {
    error.textContent = tied(sentencesOf(faults.filter((fault) => fieldOf(fault) === name)));
    for (const control of controls.filter((one) => one.matches('input:not([type=checkbox])')))
      control.setAttribute('aria-invalid', String(error.textContent !== ''));
  }
  const first = Object.values(places).find(({ error }) => error.textContent !== '');
  // What is said above the control comes into view with it.
  first?.controls[0]?.focus({ preventScroll: true });
  first?.error.scrollIntoView({ block: 'center' });
  return faults.filter((fault) => places[fieldOf(fault)] === undefined);
}
