import { element, say, show, textElement } from '../page/dom';
import { markField } from '../page/fieldMark';
import { messages } from './words';
import { titlePage } from './pageTitle';
import { FORM_FIELDS } from './values';
import type { Field, FieldError } from './values';

/** As they stand on the page. */
let shown: readonly FieldError[] = [];
/** What the server refused is mended by any change of its field, since the page cannot tell. */
let areOfServer = false;
/** Brings what is to be corrected on the screen. */
let reveal: (control: HTMLElement) => void = () => undefined;

export function whenSought(act: (control: HTMLElement) => void): void {
  reveal = act;
}

export function showErrors(errors: FieldError[], { ofServer = false } = {}): void {
  clearErrors();
  shown = errors;
  areOfServer = ofServer;
  for (const { field, message } of errors) if (field) markField(field, message);
  list();
  titlePage({ hasErrors: true });
  show('errors', true);
  const [first] = errors.flatMap(({ field }) => field ?? []);
  if (first) reveal(controlOf(first));
  element('errors', HTMLElement).focus();
}

/** After something was typed into `changed`: `wrong` is what is wrong now. What was mended goes, and nothing new is told before it is sent again. */
export function updateErrors(wrong: readonly FieldError[], changed: string): void {
  const left = shown.flatMap((error) => {
    if (error.field === undefined) return [error];
    const now = wrong.find(({ field }) => field === error.field);
    return now ?? (areOfServer && error.field !== changed ? error : []);
  });
  if (left.length === shown.length && left.every(({ message }, index) => message === shown[index]?.message)) return;
  for (const { field } of shown)
    if (field) markField(field, left.find((error) => error.field === field)?.message ?? '');
  if (left.length === 0) return clearErrors();
  shown = left;
  list();
}

function list(): void {
  say('errors-title', titleOf(shown.length));
  element('errors-list', HTMLUListElement).replaceChildren(...shown.map(line));
}

export function clearErrors(): void {
  shown = [];
  FORM_FIELDS.forEach((field) => markField(field, ''));
  titlePage({ hasErrors: false });
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
    reveal(control);
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
