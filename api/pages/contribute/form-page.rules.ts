import type { Fields } from '../answers.types';
import { fill, mark } from '../controls.rules';
import { make, put, replace } from '../page.rules';
import type { Element, Page } from '../page.rules';
import { first } from '../form-body.rules';
import type { ContributorWords } from '../words.types';
import type { FieldFault } from './form-faults.rules';
import { factField } from './form-input.rules';
import type { TypedPlace } from './typed-place.rules';

const TYPED = [
  ...['kind', 'title', 'body', 'link', 'usefulWhen', 'place', 'contributorRole', 'contributorName'],
  ...['contributorEmail', 'mayBeNamed', 'consentToTerms', 'website'],
];
/** What scripts alone show. */
const SCRIPTED = [
  ...['sent', 'draft-found', 'similar', 'place-how', 'place-list'],
  ...['step-title', 'step-buttons', 'review'],
];
/** Where the link of a fault leads, for what cannot be reached by its own id. */
const REACHED: Readonly<Record<string, string>> = { kind: 'kind-STRATEGY' };

interface Shown {
  fields: Fields;
  place: TypedPlace;
  faults: readonly FieldFault[];
}

/** The form again, with all that was typed and what is to be corrected. */
export function fillForm(page: Page, { fields, place, faults }: Shown, words: ContributorWords): void {
  page.remove(...SCRIPTED);
  const facts = words.questions.map(({ fact }) => factField(fact));
  fill(page, new Map([...TYPED, ...facts].map((name) => [name, fields.get(name) ?? []])));
  if (facts.some((name) => first(fields, name) !== '')) page.at('situations').attribs['open'] = '';
  if ('candidates' in place) offer(page, { place, typed: first(fields, 'place') }, words);
  for (const { field, message } of faults) if (field !== undefined) mark(page, field, message);
  if (faults.length > 0) summarise(page, faults, words);
}

function summarise(page: Page, faults: readonly FieldFault[], { form }: ContributorWords): void {
  const title = faults.length === 1 ? form.errorCountOne : form.errorCountMany.replace('{count}', `${faults.length}`);
  page.say('errors-title', title);
  put(page.at('errors-list'), faults.map(line));
  page.show('errors', true);
  page.at('errors').attribs['autofocus'] = '';
  // A screen reader says the title of a page first.
  page.retitle((title) => form.errorTitlePrefix + title);
}

function line({ field, message }: FieldFault): Element {
  if (field === undefined) return make('li', {}, message);
  return make('li', {}, [make('a', { href: `#${REACHED[field] ?? field}` }, message)]);
}

/** The candidates in a list, in place of the code that the script of the page would have written. */
function offer(
  page: Page,
  { place, typed }: { place: Extract<TypedPlace, { candidates: unknown }>; typed: string },
  { unscripted }: ContributorWords,
): void {
  const options = place.candidates.map(({ code, name }) =>
    make('option', { value: code, ...('code' in place && place.code === code ? { selected: '' } : {}) }, name),
  );
  const choice = make('div', { class: 'field' }, [
    make('label', { for: 'placeCode' }, unscripted.placeChoice),
    make('select', { id: 'placeCode', name: 'placeCode' }, [
      make('option', { value: '' }, unscripted.placeNone),
      ...options,
    ]),
    make('input', { type: 'hidden', name: 'placeAsked', value: typed }),
  ]);
  replace(page.at('placeCode'), choice);
}
