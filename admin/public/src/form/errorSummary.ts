import { element, say, show, textElement } from '../page/dom';
import { markField } from '../page/fieldMark';
import { messages } from './fr';
import { FORM_FIELDS } from './values';
import type { Field, FieldError } from './values';

const usualTitle = document.title;

export function showErrors(errors: FieldError[]): void {
  clearErrors();
  for (const { field, message } of errors) if (field) markField(field, message);
  say('errors-title', titleOf(errors.length));
  element('errors-list', HTMLUListElement).replaceChildren(...errors.map(line));
  document.title = messages.errorTitlePrefix + usualTitle;
  show('errors', true);
  element('errors', HTMLElement).focus();
}

export function clearErrors(): void {
  FORM_FIELDS.forEach((field) => markField(field, ''));
  document.title = usualTitle;
  show('errors', false);
}

function titleOf(count: number): string {
  return count === 1 ? messages.errorCountOne : messages.errorCountMany.replace('{count}', String(count));
}

function line({ field, message }: FieldError): HTMLLIElement {
  const item = document.createElement('li');
  item.append(field ? linkTo(field, message) : message);
  return item;
}

function linkTo(field: Field, message: string): HTMLAnchorElement {
  const link = textElement('a', message);
  link.href = `#${field}`;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    const control = controlOf(field);
    control.focus({ preventScroll: true });
    // The label and the sentence of the error stand above the control: both must be in view.
    (control.closest('.field, fieldset') ?? control).scrollIntoView();
  });
  return link;
}

/** A group of radio buttons is reached by its first one. */
function controlOf(field: Field): HTMLElement {
  const named = element(field, HTMLElement);
  return named instanceof HTMLFieldSetElement ? (named.querySelector('input') ?? named) : named;
}
