import { element, say, show } from '../page/dom';
import { clearErrors, showErrors, whenSought } from './errorSummary';
import { readForm } from './formFields';
import { titlePage } from './pageTitle';
import { showReview } from './review';
import { LAST_STEP, stepIn, stepName, stepOf, stepTitle } from './stepNames';
import { validate } from './validation';

/** Of telephones, where the whole form would be seven screens long. */
const NARROW = '(max-width: 40em)';
/** Who writes is asked anew after a reload, since no draft says it. */
const LAST_AFTER_RELOAD = 3;

let current = 1;
let isStepped = false;

/** On a telephone, shows the form step by step; elsewhere, it stays one page. `isBegun`: whether a draft was found. Gives what ends the steps, once the form is sent. */
export function attachSteps(form: HTMLFormElement, { isBegun }: { isBegun: boolean }): () => void {
  const narrow = matchMedia(NARROW);
  const follow = (): void => (narrow.matches ? begin(stepOf(document.activeElement) ?? current) : leave());
  const back = (): void => {
    const step = stepIn(location.hash);
    if (isStepped && step !== undefined) draw(step);
  };
  narrow.addEventListener('change', follow);
  window.addEventListener('popstate', back);
  // Before the form is sent, which only its last step does: Enter goes on.
  form.addEventListener('submit', (event) => {
    if (!isStepped || current === LAST_STEP) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    goOn(form);
  });
  element('step-next', HTMLButtonElement).addEventListener('click', () => goOn(form));
  element('step-back', HTMLButtonElement).addEventListener('click', goBack);
  whenSought((control) => isStepped && goTo(stepOf(control) ?? current));
  if (narrow.matches) begin(isBegun ? Math.min(stepIn(location.hash) ?? 1, LAST_AFTER_RELOAD) : 1);
  return () => {
    narrow.removeEventListener('change', follow);
    window.removeEventListener('popstate', back);
    leave();
  };
}

function begin(step: number): void {
  isStepped = true;
  history.scrollRestoration = 'manual';
  arrange(step);
}

function leave(): void {
  isStepped = false;
  history.scrollRestoration = 'auto';
  for (let step = 1; step <= LAST_STEP; step += 1) show(`step-${step}`, true);
  for (const id of ['step-title', 'step-buttons', 'review']) show(id, false);
  show('opening', true);
  titlePage({ step: '' });
}

/** Tells only what is wrong in this step: the next ones have not been seen. */
function goOn(form: HTMLFormElement): void {
  const wrong = validate(readForm(form)).filter(
    ({ field }) => field && stepOf(element(field, HTMLElement)) === current,
  );
  if (wrong.length > 0) return showErrors(wrong);
  clearErrors();
  goTo(current + 1);
}

/** As the browser's own way back does, so that neither leads in circles. */
function goBack(): void {
  const { from } = (history.state ?? {}) as { from?: number };
  if (from === current - 1) return history.back();
  history.replaceState(null, '', `#${stepName(current - 1)}`);
  draw(current - 1);
}

function goTo(step: number): void {
  if (step === current) return;
  history.pushState({ from: current }, '', `#${stepName(step)}`);
  draw(step);
}

function draw(step: number): void {
  if (step === current) return;
  arrange(step);
  const title = element('step-title', HTMLElement);
  title.focus({ preventScroll: true });
  title.scrollIntoView({ behavior: 'instant' });
}

function arrange(step: number): void {
  current = step;
  for (let other = 1; other <= LAST_STEP; other += 1) show(`step-${other}`, other === step);
  show('opening', step === 1);
  show('step-title', true);
  show('step-buttons', true);
  show('step-back', step > 1);
  show('step-next', step < LAST_STEP);
  show('review', step === LAST_STEP);
  if (step === LAST_STEP) showReview(goTo);
  say('step-title', stepTitle(step));
  say('outcome', '');
  titlePage({ step: stepTitle(step) });
}
