import { make } from '../../page/make';
import { tied } from '../../../../shared/typography';
import type { Step } from '../answers/answers';
import type { Asking } from './asking';

type Answer = Omit<Step, 'fact'>;

interface Parts {
  content: Node[];
  /** The control to go to when the answer cannot be taken. */
  control: HTMLElement;
  /** The answer, or why it cannot be taken. */
  read: () => Answer | string;
  actions?: Node[];
}

export const ERROR_ID = 'answer-error';
/** A field is named by the question, which is the title of the screen, and by its own label. */
export const NAMED_BY = 'screen-title answer-label';

/** A field with its button, for answers that take more than one touch. */
export function answerForm({ words, answered }: Asking, { content, control, read, actions = [] }: Parts): HTMLElement {
  const error = make('p', { id: ERROR_ID, class: 'error', hidden: true });
  const submit = make('button', { type: 'submit' }, words.next);
  const form = make(
    'form',
    { novalidate: true },
    error,
    ...content,
    make('p', { class: 'choices' }, submit, ...actions),
  );
  const say = (fault: string): void => {
    error.textContent = tied(fault);
    error.hidden = fault === '';
    if (control.matches('input:not([type=checkbox])')) control.setAttribute('aria-invalid', String(fault !== ''));
  };
  form.addEventListener('input', () => say(''));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const answer = read();
    if (typeof answer !== 'string') return answered(answer);
    say(answer);
    control.focus();
  });
  return form;
}
