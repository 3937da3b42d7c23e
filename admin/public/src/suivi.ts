import { attachAnswer, showAnswer } from './follow-up/answerForm';
import { element, say, show } from './page/dom';
import { messages } from './follow-up/words';
import { showContribution } from './follow-up/view';
import { ask } from './api/graphql';
import { goingOn } from './page/goingOn';
import type { Outcome } from './api/graphql';
import { attachLeaving } from './follow-up/leaving';
import { ContributionStatusDocument } from './generated/graphql';
import type { ContributionStatusQuery, StatusViewFragment as StatusView } from './generated/graphql';
import { sendLinkAddress, tokenIn } from './follow-up/trackingLink';

type Found = Outcome<ContributionStatusQuery>;

let latest = 0;

element('skip', HTMLElement).addEventListener('click', () => element('content', HTMLElement).focus());
element('retry', HTMLElement).addEventListener('click', () => void follow());
element('link-form', HTMLFormElement).addEventListener('submit', openPasted);
element('other-language', HTMLAnchorElement).addEventListener('click', ({ currentTarget }) => {
  // The secret stands behind the "#", which no server could put into the link.
  if (currentTarget instanceof HTMLAnchorElement) currentTarget.hash = location.hash;
});
window.addEventListener('hashchange', () => void follow());
attachAnswer((view) => tellAgain(view, messages.replied));
attachLeaving({ token: () => tokenIn(location.hash), done: tellAgain });
void follow();

async function follow(): Promise<void> {
  const token = tokenIn(location.hash);
  const turn = ++latest;
  reset();
  if (!token) return ending(messages.followWithoutToken);
  say('outcome', messages.loading);
  const outcome = await ask(ContributionStatusDocument, { token });
  if (turn === latest) tell(outcome);
}

function reset(): void {
  show('found', false);
  show('retry-line', false);
  show('link-form', false);
}

function tell(outcome: Found): void {
  if (outcome.kind !== 'data') return failed(outcome);
  const view = outcome.data.contributionStatus;
  if (!view) return ending(messages.followUnknown);
  tellAgain(view, '');
}

/** Shows the contribution as it is now, below the sentence that confirms the change. */
function tellAgain(view: StatusView, sentence: string): void {
  say('outcome', sentence);
  showContribution(view);
  element('send-link', HTMLFormElement).action = goingOn(sendLinkAddress(tokenIn(location.hash)));
  showAnswer({ token: tokenIn(location.hash), view });
  element('found-title', HTMLElement).focus();
}

function failed(outcome: Found): void {
  const tooMany = outcome.kind === 'refused' && outcome.code === 'RATE_LIMITED';
  say('outcome', tooMany ? messages.followTooMany : messages.followUnreachable);
  show('retry-line', true);
}

/** Nothing can be shown for this link: offers a field to paste another one. */
function ending(sentence: string): void {
  say('outcome', sentence);
  show('link-form', true);
}

function openPasted(event: SubmitEvent): void {
  event.preventDefault();
  const field = element('pasted', HTMLInputElement);
  const token = tokenIn(field.value);
  const missing = token === '';
  say('pasted-error', missing ? messages.linkUnreadable : '');
  show('pasted-error', missing);
  field.setAttribute('aria-invalid', String(missing));
  if (missing) return field.focus();
  openToken(token);
}

/** Pasting the same link again fires no hashchange event, so the page asks again by itself. */
function openToken(token: string): void {
  const hash = `#${encodeURIComponent(token)}`;
  if (location.hash === hash) void follow();
  else location.hash = hash;
}
