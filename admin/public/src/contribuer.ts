import { attachCrossing, takeCrossed } from './form/crossing';
import { attachCounter } from './form/counter';
import { element, show } from './page/dom';
import { findDraft, forgetDraft, keepDraft } from './form/drafts';
import { readForm, writeDraft, writeIdentity } from './form/formFields';
import { attachPlaceField } from './places/placeField';
import { createProof } from './proof/proofOfWork';
import { attachSending } from './form/sending';
import { showSent } from './form/sent';
import { attachSteps } from './form/steps';
import { attachSimilar, showSimilar } from './similar/panel';
import { solve } from './proof/solve';
import { LIMITS } from './page/limits';
import { browserStore } from './page/store';

const form = element('contribution', HTMLFormElement);
const store = browserStore(() => localStorage);
const passing = browserStore(() => sessionStorage);

const isTimed = !restoreDraft();
const counters = [attachCounter('title', LIMITS.title), attachCounter('body', LIMITS.body)];
const keep = (): void => keepDraft(store, readForm(form));
form.addEventListener('input', keep);
attachCrossing(passing, () => readForm(form));
const lookForSimilar = attachSimilar();
const endSteps = attachSteps(form, { isBegun: !isTimed });
const proof = createProof(solve);
form.addEventListener('input', proof.begin);
const mend = attachSending(form, {
  isTimed,
  proof,
  accepted: (token, similar) => {
    forgetDraft(store);
    form.reset();
    endSteps();
    showSimilar('sent-similar', similar);
    showSent(token);
  },
});
attachPlaceField(() => {
  keep();
  mend('place');
});

function restoreDraft(): boolean {
  const identity = takeCrossed(passing);
  if (identity) writeIdentity(form, identity);
  const draft = findDraft(store);
  if (!draft) return identity !== undefined;
  writeDraft(form, draft);
  element('situations', HTMLDetailsElement).open = Object.keys(draft.facts).length > 0;
  // Whoever just changed the language knows what they wrote.
  show('draft-found', identity === undefined);
  element('draft-erase', HTMLButtonElement).addEventListener('click', eraseDraft);
  return true;
}

function eraseDraft(): void {
  form.reset();
  // A hidden field keeps its value through a reset.
  element('placeCode', HTMLInputElement).value = '';
  forgetDraft(store);
  counters.forEach((refresh) => refresh());
  lookForSimilar();
  show('draft-found', false);
  element('kind-STRATEGY', HTMLInputElement).focus();
}
