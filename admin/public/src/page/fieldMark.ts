import { element } from './dom';

/** Puts a sentence at the place of a field's error, or takes it away when it is empty. */
export function markField(field: string, message: string): void {
  const place = element(`${field}-error`, HTMLElement);
  place.textContent = message;
  place.hidden = message === '';
  const control = element(field, HTMLElement);
  // The situations are reached by the line that unfolds them, and such a line is never invalid.
  if (message && control.localName !== 'summary') control.setAttribute('aria-invalid', 'true');
  else control.removeAttribute('aria-invalid');
}
