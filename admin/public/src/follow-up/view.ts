import { dateInWords } from '../../../shared/dateInWords';
import { adviceAddress } from '../advice/address';
import { goingOn } from '../page/goingOn';
import { language } from '../page/language';
import { element, say, show, textElement } from '../page/dom';
import type { StatusViewFragment as StatusView } from '../generated/graphql';
import { messages } from './words';

type Message = StatusView['messages'][number];

export function showContribution(view: StatusView): void {
  say('found-title', view.title);
  say('received', inWords(view.receivedAt));
  element('received', HTMLTimeElement).dateTime = view.receivedAt;
  say('status', messages.statusNames[view.status]);
  element('status', HTMLElement).dataset['status'] = view.status;
  say('status-sentence', messages.statusSentences[view.status]);
  say('written', view.body);
  element('messages-list', HTMLOListElement).replaceChildren(...view.messages.map(message));
  show('messages', view.messages.length > 0);
  showPublished(view.recommendation);
  show('withdraw', view.mayWithdraw);
  say(
    'forget-then',
    view.mayWithdraw ? messages.forgetWithdraws : view.status === 'PUBLISHED' ? messages.forgetPublished : '',
  );
  show('found', true);
}

function showPublished(published: StatusView['recommendation']): void {
  show('recommendation', published !== null);
  if (!published) return;
  say('recommendation-link', published.title);
  element('recommendation-link', HTMLAnchorElement).href = goingOn(adviceAddress(published.slug));
  say('recommendation-summary', published.summary);
  for (const id of ['recommendation-title', 'recommendation-summary']) markFrench(element(id, HTMLElement));
}

/** As text, never as HTML: what people wrote is shown as they wrote it. */
function message({ sentAt, fromStaff, body, bodyEn }: Message): HTMLLIElement {
  const item = document.createElement('li');
  const sender = fromStaff ? messages.fromTeam : messages.fromContributor;
  const head = textElement('p', messages.saidOn.replace('{sender}', sender).replace('{date}', inWords(sentAt)));
  head.className = 'sender';
  const said = wordsSaid(body);
  // The team writes in French, and some of it in English as well.
  if (fromStaff) markFrench(said);
  item.append(head, ...(bodyEn && language === 'en' ? [wordsSaid(bodyEn)] : []), said);
  return item;
}

function wordsSaid(text: string): HTMLParagraphElement {
  const said = textElement('p', text);
  said.className = 'said';
  return said;
}

function inWords(instant: string): string {
  return dateInWords(instant, language === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'long' });
}

/** On an English page, what exists in French alone. */
function markFrench(shown: HTMLElement): void {
  if (language !== 'fr') shown.lang = 'fr';
}
