import { messages } from './words';

const usualTitle = document.title;
let now = { hasErrors: false, step: '' };

/** A screen reader says the title of a page first: what is wrong, then where one is. */
export function titlePage(changed: Partial<typeof now>): void {
  now = { ...now, ...changed };
  const step = now.step === '' ? '' : `${now.step} – `;
  document.title = `${now.hasErrors ? messages.errorTitlePrefix : ''}${step}${usualTitle}`;
}
