import { element, say } from '../page/dom';
import { clearErrors, showErrors, updateErrors } from './errorSummary';
import { readForm } from './formFields';
import { ask } from '../api/graphql';
import type { Outcome } from '../api/graphql';
import { SubmitContributionDocument } from '../generated/graphql';
import type {
  SimilarFoundFragment as SimilarFound,
  SubmitContributionInput,
  SubmitContributionMutation as Submitted,
} from '../generated/graphql';
import { toInput } from './payload';
import type { Proof } from '../proof/proofOfWork';
import { placeErrors } from './serverErrors';
import { commonMessages } from '../page/words';
import { messages } from './words';
import { createSendingKeys } from './sendingKeys';
import { validate } from './validation';
import type { FieldError } from './values';

interface Sending {
  /** Whether the time to fill in the form counts: it means nothing for a restored draft. */
  isTimed: boolean;
  proof: Proof;
  accepted: (token: string, similar: SimilarFound[]) => void;
}

/** Sends the form, one request at a time. `accepted` gets the tracking token and the similar items. Returns what takes errors away that were mended. */
export function attachSending(form: HTMLFormElement, sending: Sending): (changed: string) => void {
  let underWay = false;
  const keyOf = createSendingKeys();
  const submit = async (): Promise<void> => {
    if (underWay) return;
    underWay = true;
    try {
      await send(form, { ...sending, keyOf });
    } finally {
      underWay = false;
    }
  };
  const mend = (changed: string): void => updateErrors(validate(readForm(form)), changed);
  form.addEventListener('input', ({ target }) => mend(nameOf(target)));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit();
  });
  return mend;
}

function nameOf(target: EventTarget | null): string {
  return target instanceof Element ? (target.getAttribute('name') ?? '') : '';
}

async function send(
  form: HTMLFormElement,
  { isTimed, proof, accepted, keyOf }: Sending & { keyOf: (words: object) => string },
): Promise<void> {
  const values = readForm(form);
  const errors = validate(values);
  say('outcome', '');
  if (errors.length > 0) return showErrors(errors);
  clearErrors();
  showProgress(true);
  const words = toInput(values);
  const timed = isTimed ? { fillSeconds: secondsSinceOpening() } : {};
  const outcome = await sendProved({ ...words, ...timed, idempotencyKey: keyOf(words) }, proof);
  showProgress(false);
  const { trackingToken, similar } = submitted(outcome);
  if (trackingToken) return accepted(trackingToken, similar);
  report(outcome);
}

/** A refused proof of work is solved again, once: it may have expired, or have been used by a request whose answer was lost. */
async function sendProved(input: SubmitContributionInput, proof: Proof): Promise<Outcome<Submitted>> {
  const outcome = await sendOnce(input, proof);
  const isRefused =
    outcome.kind === 'data' &&
    outcome.data.submitContribution.userErrors.some(({ code }) => code.startsWith('PROOF_OF_WORK_'));
  return isRefused ? sendOnce(input, proof) : outcome;
}

async function sendOnce(input: SubmitContributionInput, proof: Proof): Promise<Outcome<Submitted>> {
  // Most proofs are ready by then; the wait is only explained when it lasts.
  const slow = setTimeout(() => say('outcome', messages.checking), 500);
  const proofOfWork = await proof.get();
  clearTimeout(slow);
  say('outcome', commonMessages.sending);
  const outcome = await ask(SubmitContributionDocument, {
    input: proofOfWork === undefined ? input : { ...input, proofOfWork },
  });
  const errors = outcome.kind === 'data' ? outcome.data.submitContribution.userErrors : [];
  if (errors.length === 0 || errors.some(({ code }) => code.startsWith('PROOF_OF_WORK_'))) proof.forget();
  return outcome;
}

/** performance.now() starts with the page and ignores changes of the system clock. */
function secondsSinceOpening(): number {
  return Math.round(performance.now() / 1000);
}

/** aria-disabled rather than disabled: a disabled button would lose the focus and, with it, the reader's place. */
function showProgress(sending: boolean): void {
  element('submit', HTMLButtonElement).setAttribute('aria-disabled', String(sending));
  say('outcome', sending ? commonMessages.sending : '');
}

function submitted(outcome: Outcome<Submitted>): Pick<Submitted['submitContribution'], 'trackingToken' | 'similar'> {
  return outcome.kind === 'data' ? outcome.data.submitContribution : { trackingToken: null, similar: [] };
}

function report(outcome: Outcome<Submitted>): void {
  const errors = refusals(outcome);
  if (errors.length > 0) return showErrors(errors, { ofServer: true });
  if (outcome.kind === 'unreachable') return say('outcome', messages.unreachable);
  const tooMany = outcome.kind === 'refused' && outcome.code === 'RATE_LIMITED';
  say('outcome', tooMany ? messages.tooMany : messages.refused);
}

function refusals(outcome: Outcome<Submitted>): FieldError[] {
  return outcome.kind === 'data' ? placeErrors(outcome.data.submitContribution.userErrors) : [];
}
