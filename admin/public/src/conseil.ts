import { slugIn } from './advice/address';
import { advice, messages } from './advice/fr';
import { showAdvice } from './advice/view';
import { element, say, show } from './page/dom';
import { ask } from './api/graphql';
import type { Outcome } from './api/graphql';
import { PublishedAdviceDocument } from './generated/graphql';
import type { PublishedAdviceQuery } from './generated/graphql';
import { site } from './page/fr';

type Found = Outcome<PublishedAdviceQuery>;

let latest = 0;

element('skip', HTMLElement).addEventListener('click', () => element('content', HTMLElement).focus());
element('retry', HTMLElement).addEventListener('click', () => void open());
window.addEventListener('hashchange', () => void open());
void open();

async function open(): Promise<void> {
  const slug = slugIn(location.hash);
  const turn = ++latest;
  reset();
  if (!slug) return say('outcome', messages.adviceUnknown);
  say('outcome', messages.adviceLoading);
  const outcome = await ask(PublishedAdviceDocument, { slug });
  if (turn === latest) tell(outcome);
}

function reset(): void {
  show('found-advice', false);
  show('retry-line', false);
  say('advice-title', advice.pageTitle);
  document.title = `${advice.pageTitle} – ${site.name}`;
}

function tell(outcome: Found): void {
  if (outcome.kind !== 'data') return failed(outcome);
  const found = outcome.data.recommendation;
  if (!found) return say('outcome', messages.adviceUnknown);
  say('outcome', '');
  showAdvice(found);
  element('advice-title', HTMLElement).focus();
}

function failed(outcome: Found): void {
  const tooMany = outcome.kind === 'refused' && outcome.code === 'RATE_LIMITED';
  say('outcome', tooMany ? messages.adviceTooMany : messages.adviceUnreachable);
  show('retry-line', true);
}
