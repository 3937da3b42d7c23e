import { button, make } from '../../page/make';
import { tied } from '../../../../shared/typography';
import type { BesideWords } from '../words/beside';

interface Given {
  label: string;
  hint: string;
  link: string;
}

/** An address that is shown once, with a button that copies it. The field can be copied from by hand. */
export function givenOnce(words: BesideWords, { label, hint, link }: Given): HTMLElement {
  const id = `given-${crypto.randomUUID()}`;
  const field = make('input', { id, type: 'text', readonly: true, value: link, 'aria-describedby': `${id}-hint` });
  field.addEventListener('focus', () => field.select());
  const status = make('span', { role: 'status' });
  const copy = (): void =>
    void navigator.clipboard.writeText(link).then(
      () => (status.textContent = tied(words.copied)),
      () => field.focus(),
    );
  return make(
    'div',
    { class: 'field' },
    make('label', { for: id }, label),
    make('p', { id: `${id}-hint`, class: 'hint' }, hint),
    field,
    make('p', { class: 'choices' }, button(words.copy, copy, { class: 'secondary' }), status),
  );
}
