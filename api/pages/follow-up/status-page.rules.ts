import type { ContributionStatusWhole } from '../../contributions';
import { inFrench } from '../../platform/clock';
import { button } from '../controls.rules';
import { make, put } from '../page.rules';
import type { Element, Page } from '../page.rules';
import type { Words } from '../words.types';
import { followUpPath } from './paths.rules';

/** Parts of the page that scripts alone use, or that stand on pages of their own here. */
export const SCRIPTED = ['retry-line', 'withdraw-dialog', 'forget-dialog', 'link-form'] as const;

interface Shown {
  token: string;
  whole: ContributionStatusWhole;
}

/** The state of a contribution, the messages about it, and what its contributor may do. */
export function fillStatus(page: Page, { token, whole }: Shown, { followUp }: Words): void {
  const { status, receivedAt, messages, mayReply } = whole;
  page.remove(...SCRIPTED, 'paste');
  page.say('found-title', whole.title);
  page.say('received', inFrench(receivedAt, { dateStyle: 'long' }));
  page.at('received').attribs['datetime'] = receivedAt.toISOString();
  page.say('status', followUp.statusNames[status] ?? '');
  page.say('status-sentence', followUp.statusSentences[status] ?? '');
  page.say('written', whole.body);
  put(
    page.at('messages-list'),
    messages.map((message) => said(message, followUp)),
  );
  page.show('messages', messages.length > 0);
  showPublished(page, whole.recommendation);
  page.at('answer').attribs['action'] = followUpPath(token, { step: 'reponse' });
  page.show('answer', mayReply);
  if (!mayReply) page.remove('answer');
  offerLeaving(page, { token, whole });
  page.show('found', true);
}

/** The link to come back by: it is told once, where the contribution has just been sent. */
export function keepLink(page: Page, link: string, sentence: string): void {
  page.follow('outcome', [
    make('p', { class: 'tracking' }, [make('a', { href: link }, link)]),
    make('p', {}, [make('strong', {}, sentence)]),
  ]);
}

function said(
  { sentAt, fromStaff, body }: ContributionStatusWhole['messages'][number],
  { fromTeam, fromContributor }: Words['followUp'],
): Element {
  const sender = `${fromStaff ? fromTeam : fromContributor}, le ${inFrench(sentAt, { dateStyle: 'long' })}`;
  return make('li', {}, [make('p', { class: 'sender' }, sender), make('p', { class: 'said' }, body)]);
}

function showPublished(page: Page, published: ContributionStatusWhole['recommendation']): void {
  if (published === null) return page.remove('recommendation');
  page.say('recommendation-link', published.title);
  page.at('recommendation-link').attribs['href'] = `/recommandations/${encodeURIComponent(published.slug)}`;
  page.say('recommendation-summary', published.summary);
  page.show('recommendation', true);
}

/** A script would open a dialog: here each leads to a page that asks. */
function offerLeaving(page: Page, { token, whole }: Shown): void {
  const withdraw = { action: followUpPath(token, { step: 'retrait' }) };
  const forget = { action: followUpPath(token, { step: 'coordonnees' }) };
  const labels = { withdraw: page.text('withdraw'), forget: page.text('forget') };
  page.swap('choices-buttons', [
    ...(whole.mayWithdraw ? [button(withdraw, 'secondary', labels.withdraw)] : []),
    button(forget, 'secondary', labels.forget),
  ]);
}
