import { adviceAddress } from '../advice/address';
import { goingOn } from '../page/goingOn';
import { language } from '../page/language';
import { element, say, show, textElement } from '../page/dom';
import { ask } from '../api/graphql';
import { FindSimilarDocument } from '../generated/graphql';
import type { SimilarFoundFragment as SimilarFound } from '../generated/graphql';
import { similarQuestion } from './question';
import { messages } from './words';
import { tied } from '../../../shared/typography';

const TYPING_PAUSE_MS = 700;

/** Shows similar advice while the contributor types; shows nothing when the search fails. Returns a function that searches again. */
export function attachSimilar(): () => void {
  const fields = [
    element('title', HTMLInputElement),
    element('body', HTMLTextAreaElement),
    element('link', HTMLInputElement),
  ] as const;
  let search = new AbortController();
  let later: ReturnType<typeof setTimeout> | undefined;
  let asked = '';
  const look = async (): Promise<void> => {
    const [title, body, link] = fields.map(({ value }) => value);
    const question = similarQuestion({ title: title ?? '', body: body ?? '', link: link ?? '' });
    if (JSON.stringify(question) === asked) return;
    asked = JSON.stringify(question);
    const { signal } = search;
    const outcome = question === null ? null : await ask(FindSimilarDocument, question, { stop: signal });
    if (!signal.aborted) tell(outcome?.kind === 'data' ? outcome.data.similar : []);
  };
  const soon = (): void => {
    clearTimeout(later);
    search.abort();
    search = new AbortController();
    later = setTimeout(() => void look(), TYPING_PAUSE_MS);
  };
  for (const field of fields) field.addEventListener('input', soon);
  soon();
  return soon;
}

function tell(items: SimilarFound[]): void {
  showSimilar('similar', items);
  const aloud = items.length === 0 ? '' : tied(messages.similarFound(items.length));
  // Announced once, so that a screen reader does not repeat it at every pause.
  if (element('similar-aloud', HTMLElement).textContent !== aloud) say('similar-aloud', aloud);
}

/** Fills the list of a section, and hides the section when the list is empty. */
export function showSimilar(section: string, items: SimilarFound[]): void {
  element(`${section}-list`, HTMLUListElement).replaceChildren(...items.map(line));
  show(section, items.length > 0);
}

/** A member of the staff who is signed in may also get contributions, which have no page. */
function line({ title, slug }: SimilarFound): HTMLLIElement {
  const made = document.createElement('li');
  if (slug === null) made.append(textElement('span', title));
  else made.append(link(title, slug), textElement('span', ` ${tied(messages.similarPublished)}`));
  return made;
}

/** Opened in a new tab, so that the form stays open. */
function link(title: string, slug: string): HTMLAnchorElement {
  const made = textElement('a', title);
  made.href = goingOn(adviceAddress(slug));
  // Titles are told in French.
  if (language !== 'fr') made.lang = 'fr';
  made.target = '_blank';
  made.rel = 'noopener';
  return made;
}
