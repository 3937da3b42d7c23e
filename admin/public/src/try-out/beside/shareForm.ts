import { make } from '../../page/make';
import { tied } from '../../../../shared/typography';
import { ShareWithDocument } from '../../generated/graphql';
import type { OpenMySharesQuery, ShareLineFragment as Share, SharedPart } from '../../generated/graphql';
import { capitalised } from '../fields/wording';
import { askFor } from '../service/asking';
import { sentenceFor, sentencesOf } from '../service/trouble';
import type { Tour } from '../tour/tour';
import { BESIDE_WORDS } from '../words/beside';
import type { BesideWords } from '../words/beside';
import { faultPlace, sayFaults } from './faultPlaces';
import { givenOnce } from './givenOnce';

const DAYS = [7, 30, 90] as const;
const USUAL_DAYS = 30;

type Fact = OpenMySharesQuery['factDefinitions'][number];

/** Asks for whom a link is, what it shows and for how long. `sensitive`: what the person answered that the law protects. */
export function shareForm(tour: Tour, sensitive: readonly Fact[], made: (share: Share) => void): HTMLElement {
  const words = BESIDE_WORDS[tour.visit.locale];
  const [error, given] = [make('p', { class: 'error', role: 'alert' }), make('div')];
  const { fields, faults, read } = fieldsOf(tour, sensitive);
  let isSending = false;
  const send = async (): Promise<void> => {
    if (isSending) return;
    isSending = true;
    const outcome = await askFor(tour, ShareWithDocument, { input: read() });
    isSending = false;
    const rest = sayFaults(faults, outcome.kind === 'data' ? outcome.data.changed.userErrors : []);
    error.textContent = tied(outcome.kind === 'data' ? sentencesOf(rest) : sentenceFor(outcome, tour.words));
    const { link = null, share = null } = outcome.kind === 'data' ? outcome.data.changed : {};
    if (link === null || share === null) return;
    made(share);
    form.reset();
    const field = givenOnce(words, { label: words.shareLink, hint: words.shareLinkHint, link });
    given.replaceChildren(field);
    field.querySelector('input')?.focus();
  };
  const press = make('p', { class: 'choices' }, make('button', { type: 'submit' }, words.shareMake));
  const form = make('form', { novalidate: true }, ...fields, error, press, given);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void send();
  });
  return form;
}

/** The fields, where their faults are said, and what they hold. */
function fieldsOf(tour: Tour, sensitive: readonly Fact[]) {
  const words = BESIDE_WORDS[tour.visit.locale];
  const label = make('input', { id: 'share-label', type: 'text', maxlength: '80', 'aria-describedby': 'share-hint' });
  const parts = boxesOf(Object.entries(words.sharedParts));
  const facts = boxesOf(sensitive.map(({ key, label: name }) => [key, capitalised(name, tour.words.lang)]));
  const consent = boxesOf([['consent', words.shareConsent]]);
  const days = daysField(words);
  const faults = {
    label: faultPlace('share-label-error', [label]),
    parts: faultPlace('share-parts-error', parts.boxes),
    sensitiveFacts: faultPlace('share-sensitive-error', facts.boxes),
    consentToShareSensitive: faultPlace('share-consent-error', consent.boxes),
  };
  const { sensitiveFacts, consentToShareSensitive } = faults;
  const sensitiveCards = [sensitiveFacts.error, ...facts.cards, consentToShareSensitive.error, ...consent.cards];
  const forWhom = make('label', { for: 'share-label' }, words.shareLabel);
  const hint = make('p', { id: 'share-hint', class: 'hint' }, words.shareHint);
  return {
    faults,
    fields: [
      make('div', { class: 'field' }, forWhom, hint, faults.label.error, label),
      group(words.shareParts, [faults.parts.error, ...parts.cards]),
      ...(sensitive.length === 0 ? [] : [group(words.shareSensitive, sensitiveCards)]),
      make('div', { class: 'field' }, make('label', { for: days.id }, words.shareDays), days),
    ],
    read: () => ({
      ...{ label: label.value, parts: parts.ticked() as SharedPart[], sensitiveFacts: facts.ticked() },
      ...{ consentToShareSensitive: consent.ticked().length > 0, days: Number(days.value) },
    }),
  };
}

/** Nothing is ticked beforehand. */
function boxesOf(choices: readonly (readonly [key: string, name: string])[]) {
  const boxes = choices.map(([key, name]) => ({
    ...{ key, name },
    box: make('input', { type: 'checkbox', id: `share-${key}` }),
  }));
  return {
    boxes: boxes.map(({ box }) => box),
    cards: boxes.map(({ box, name }) => make('div', { class: 'card' }, box, make('label', { for: box.id }, name))),
    ticked: (): string[] => boxes.filter(({ box }) => box.checked).map(({ key }) => key),
  };
}

function group(title: string, cards: readonly Node[]): HTMLElement {
  return make('fieldset', {}, make('legend', {}, title), make('div', { class: 'answers' }, ...cards));
}

function daysField({ shareDurations }: BesideWords): HTMLSelectElement {
  const options = DAYS.map((days) =>
    make('option', { value: String(days), selected: days === USUAL_DAYS }, shareDurations[days]),
  );
  return make('select', { id: 'share-days' }, ...options);
}
