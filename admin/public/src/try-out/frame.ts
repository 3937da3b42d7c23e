import { en } from '../footer/en';
import type { FooterWords } from '../footer/fr';
import { element, say } from '../page/dom';
import { make } from '../page/make';
import type { Screen } from './tour/tour';
import type { Words } from './words/words';

/** What stands around the screens, in the language of the page. */
export function drawFrame(words: Words): void {
  document.documentElement.lang = words.lang;
  say('skip', words.skipToContent);
  say('brand', words.siteName);
  say('propose', words.propose);
  element('pages', HTMLElement).setAttribute('aria-label', words.navigation);
  drawFoot(words.lang === 'fr');
}

/** The server wrote it in French, which is kept to come back to. */
function drawFoot(isFrench: boolean): void {
  for (const part of document.querySelectorAll<HTMLElement>('footer [data-word]')) {
    const { dataset } = part;
    dataset['french'] ??= part.ariaLabel ?? part.textContent;
    const word = isFrench ? dataset['french'] : en[dataset['word'] as keyof FooterWords];
    if (part.ariaLabel === null) part.textContent = word;
    else part.ariaLabel = word;
  }
}

/** Puts a screen in place of the one before. */
export function drawScreen({ title, content, progress = '' }: Screen, words: Words): void {
  document.title = `${title} – ${words.siteName}`;
  element('screen', HTMLElement).replaceChildren(make('h1', { id: 'screen-title', tabindex: '-1' }, title), ...content);
  say('progress', progress);
}

/** Keeps the focus on the control with this id. Where the new screen has none, readers are brought to its title. */
export function goOn(id: string): void {
  const kept = id === '' ? null : document.getElementById(id);
  if (kept) return kept.focus();
  window.scrollTo({ top: 0, behavior: 'instant' });
  element('screen-title', HTMLElement).focus({ preventScroll: true });
}

/** A sentence above the screen. */
export function showOutcome(sentence: string): void {
  say('outcome', sentence);
  element('outcome', HTMLElement).classList.remove('waiting');
}

/** Stays in view: the button that was pressed may be far below. */
export function showWaiting(sentence: string): void {
  say('outcome', sentence);
  element('outcome', HTMLElement).classList.add('waiting');
}
