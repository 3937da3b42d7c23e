import { ask } from '../../api/graphql';
import { SearchField } from '../../combobox/searchField';
import type { Search } from '../../combobox/searchField';
import { FindJobsDocument } from '../../generated/graphql';
import type { FindJobsQuery } from '../../generated/graphql';
import { make } from '../../page/make';
import { findPlaces } from '../../places/findPlaces';
import { placeName, placeTyped } from '../../places/names';
import { withoutAccents } from '../../../../shared/withoutAccents';
import { answerForm, ERROR_ID, NAMED_BY } from './answerForm';
import type { Asking } from './asking';

type Job = FindJobsQuery['jobs'][number];

interface Searched<Item> extends Pick<Search<Item>, 'find' | 'nameOf' | 'meant'> {
  codeOf: (item: Item) => string;
  hint: string;
}

export function placeField(asking: Asking): HTMLElement {
  const { words } = asking;
  return searchedField(asking, {
    find: findPlaces,
    nameOf: placeName,
    meant: placeTyped,
    codeOf: ({ code }) => code,
    hint: words.placeHint,
  });
}

export function jobField(asking: Asking): HTMLElement {
  const { words } = asking;
  return searchedField<Job>(asking, {
    find: findJobs,
    nameOf: ({ label }) => label,
    meant: (text, jobs) => jobs.find(({ label }) => withoutAccents(label) === withoutAccents(text.trim())),
    codeOf: ({ jobGroup }) => jobGroup.code,
    hint: words.jobHint,
  });
}

async function findJobs(search: string, stop: AbortSignal): Promise<Job[] | undefined> {
  const outcome = await ask(FindJobsDocument, { search }, { stop });
  return outcome.kind === 'data' ? outcome.data.jobs : undefined;
}

function searchedField<Item>(asking: Asking, { codeOf, hint, ...search }: Searched<Item>): HTMLElement {
  const { question, before, words } = asking;
  const input = make('input', {
    type: 'text',
    id: 'answer',
    'aria-labelledby': NAMED_BY,
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-describedby': `${ERROR_ID} answer-hint`,
  });
  const list = make('ul', { id: 'answer-list', role: 'listbox', 'aria-label': words.suggestions, hidden: true });
  const status = make('p', { class: 'counter', role: 'status' });
  let facts = before?.facts ?? null;
  input.value = before?.text ?? '';
  void new SearchField<Item>({
    ...search,
    input,
    list,
    status,
    changed: (item) => (facts = item === undefined ? null : { [question.fact]: codeOf(item) }),
    words: { found: words.found, none: words.foundNone, unavailable: words.searchUnavailable, chosen: words.chosen },
  });
  return answerForm(asking, {
    content: [
      make(
        'div',
        { class: 'field' },
        make('label', { for: 'answer', id: 'answer-label' }, words.yourAnswer),
        make('p', { class: 'hint', id: 'answer-hint' }, hint),
        make('div', { class: 'combobox' }, input, list),
        status,
      ),
    ],
    control: input,
    read: () => (facts === null ? words.searchMissing : { facts, text: input.value }),
  });
}
