import { make } from '../../page/make';
import { tied } from '../../../../shared/typography';
import type { Words } from '../words/words';

interface Sending {
  /** On the button. */
  submit: string;
  /** Once it is sent. */
  done: string;
  /** Gives what went wrong, or nothing. */
  send: (email: string) => Promise<string>;
}

/** A field for an address, with its button. */
export function addressForm(words: Words, { submit, done, send }: Sending): HTMLFormElement {
  const error = make('p', { id: 'address-error', class: 'error', role: 'alert' });
  const status = make('p', { role: 'status' });
  const attributes = { type: 'email', id: 'address', autocomplete: 'email', 'aria-describedby': 'address-error' };
  const field = make('input', attributes);
  const label = make('label', { for: 'address' }, words.address);
  const press = make('p', {}, make('button', { type: 'submit' }, submit));
  const made = make('form', { novalidate: true }, label, error, field, press, status);
  let isSending = false;
  const trySending = async (): Promise<void> => {
    if (isSending) return;
    isSending = true;
    const fault = field.value.trim() === '' ? words.addressMissing : await send(field.value);
    isSending = false;
    error.textContent = tied(fault);
    status.textContent = fault === '' ? tied(done) : '';
    if (fault !== '') field.focus();
  };
  made.addEventListener('submit', (event) => {
    event.preventDefault();
    void trySending();
  });
  return made;
}
