import { element, say } from './dom';
import { clearErrors, showErrors } from './errorSummary';
import { readForm } from './formFields';
import { ask } from './graphql';
import type { Outcome } from './graphql';
import { submitContribution } from './operations';
import type { Submitted } from './operations';
import { toInput } from './payload';
import { placeErrors } from './serverErrors';
import { messages } from './strings';
import { validate } from './validation';
import type { FieldError } from './values';

/** Sends the form at most once at a time; accepted is called with the tracking token. */
export function attachSending(form: HTMLFormElement, accepted: (token: string) => void): void {
  let underWay = false;
  const submit = async (): Promise<void> => {
    if (underWay) return;
    underWay = true;
    try {
      await send(form, accepted);
    } finally {
      underWay = false;
    }
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit();
  });
}

async function send(form: HTMLFormElement, accepted: (token: string) => void): Promise<void> {
  const values = readForm(form);
  const errors = validate(values);
  say('outcome', '');
  if (errors.length > 0) return showErrors(errors);
  clearErrors();
  showProgress(true);
  const outcome = await ask(submitContribution, { input: toInput(values) });
  showProgress(false);
  const token = tokenIn(outcome);
  if (token) return accepted(token);
  report(outcome);
}

/** aria-disabled rather than disabled: a disabled button would lose the focus and, with it, the reader's place. */
function showProgress(sending: boolean): void {
  element('submit', HTMLButtonElement).setAttribute('aria-disabled', String(sending));
  say('outcome', sending ? messages.sending : '');
}

function tokenIn(outcome: Outcome<Submitted>): string | null {
  return outcome.kind === 'data' ? outcome.data.submitContribution.trackingToken : null;
}

function report(outcome: Outcome<Submitted>): void {
  const errors = refusals(outcome);
  if (errors.length > 0) return showErrors(errors);
  if (outcome.kind === 'unreachable') return say('outcome', messages.unreachable);
  const tooMany = outcome.kind === 'refused' && outcome.code === 'RATE_LIMITED';
  say('outcome', tooMany ? messages.tooMany : messages.refused);
}

function refusals(outcome: Outcome<Submitted>): FieldError[] {
  return outcome.kind === 'data' ? placeErrors(outcome.data.submitContribution.userErrors) : [];
}
