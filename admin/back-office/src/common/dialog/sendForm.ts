import { sendKey } from '../../keys/sendKey';

/** For a dialog that holds a form of this id: Ctrl-Enter sends it. */
export function sendForm(id: string) {
  return sendKey(() => {
    const form = document.getElementById(id);
    if (form instanceof HTMLFormElement) form.requestSubmit();
  });
}
