import { button, make } from '../../page/make';
import { tied } from '../../../../shared/typography';
import type { Tour } from '../tour/tour';

interface Confirming {
  /** Of its title. */
  id: string;
  /** On the button that asks. */
  label: string;
  title: string;
  text: string;
  /** On the button that does it. */
  confirm: string;
  /** Gives what went wrong, or nothing once the screen is about to change. */
  act: () => Promise<string>;
}

/** A button for what cannot be taken back, which asks first. */
export function confirming({ words }: Tour, { id, label, title, text, confirm, act }: Confirming): Node[] {
  const status = make('p', { role: 'status' });
  const tryActing = async (): Promise<void> => {
    status.textContent = words.loading;
    status.textContent = tied(await act());
  };
  const back = button(words.eraseBack, () => dialog.close(), { class: 'secondary' });
  const dialog = make(
    'dialog',
    { 'aria-labelledby': id },
    make('h2', { id }, title),
    make('p', {}, text),
    status,
    make(
      'p',
      { class: 'choices' },
      back,
      button(confirm, () => void tryActing(), { class: 'danger' }),
    ),
  );
  const open = button(label, () => dialog.showModal(), { class: 'secondary' });
  return [make('p', { class: 'leave' }, open), dialog];
}
