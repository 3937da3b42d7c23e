import { element } from './dom';

/** Shows the error of a field, or clears it when the message is empty. */
export function markField(field: string, message: string): void {
  const place = element(`${field}-error`, HTMLElement);
  place.textContent = message;
  place.hidden = message === '';
  const control = element(field, HTMLElement);
  // The field of the situations is the <summary> that unfolds them, and a <summary> cannot be invalid.
  if (message && control.localName !== 'summary') control.setAttribute('aria-invalid', 'true');
  else control.removeAttribute('aria-invalid');
}
