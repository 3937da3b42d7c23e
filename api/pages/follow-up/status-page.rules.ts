import type { ContributionStatusWhole } from '../../contributions';
import { FRENCH_TIME, inFrench } from '../../platform/clock';
import type { Language } from '../../platform/language';
import { itemPath, namedIn } from '../catalogue/addresses.rules';
import type { Spoken } from '../catalogue/addresses.rules';
import { filled } from '../catalogue/words.rules';
import { button } from '../controls.rules';
import { make, put } from '../page.rules';
import type { Attributes, Element, Page } from '../page.rules';
import type { ContributorWords } from '../words.types';
import { followUpPath } from './paths.rules';

/** Parts of the page that scripts alone use, or that stand on pages of their own here. */
export const SCRIPTED = ['retry-line', 'withdraw-dialog', 'forget-dialog', 'link-form'] as const;

interface Shown {
  token: string;
  whole: ContributionStatusWhole;
  spoken: Spoken;
}

/** The state of a contribution, the messages about it, and what its contributor may do. */
export function fillStatus(page: Page, shown: Shown, { followUp }: ContributorWords): void {
  const { token, whole, spoken } = shown;
  const { language } = spoken;
  const { status, receivedAt, messages, mayReply } = whole;
  page.remove(...SCRIPTED, 'paste');
  page.say('found-title', whole.title);
  page.say('received', dayInWords(receivedAt, language));
  page.at('received').attribs['datetime'] = receivedAt.toISOString();
  page.say('status', followUp.statusNames[status] ?? '');
  page.say('status-sentence', followUp.statusSentences[status] ?? '');
  page.say('written', whole.body);
  put(
    page.at('messages-list'),
    messages.map((message) => said(message, language, followUp)),
  );
  page.show('messages', messages.length > 0);
  showPublished(page, whole.recommendation, spoken);
  page.at('answer').attribs['action'] = followUpPath(token, { step: 'reponse', language: namedIn(spoken) });
  page.show('answer', mayReply);
  if (!mayReply) page.remove('answer');
  offerLeaving(page, shown);
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
  { sentAt, fromStaff, body, bodyEn }: ContributionStatusWhole['messages'][number],
  language: Language,
  { saidOn, fromTeam, fromContributor }: ContributorWords['followUp'],
): Element {
  const sender = filled(saidOn, {
    sender: fromStaff ? fromTeam : fromContributor,
    date: dayInWords(sentAt, language),
  });
  // The team writes in French, and some of it in English as well.
  const own: Attributes = fromStaff && language === 'en' ? { lang: 'fr' } : {};
  const english = language === 'en' && bodyEn !== null ? [make('p', { class: 'said' }, bodyEn)] : [];
  return make('li', {}, [
    make('p', { class: 'sender' }, sender),
    ...english,
    make('p', { class: 'said', ...own }, body),
  ]);
}

function dayInWords(at: Date, language: Language): string {
  if (language === 'fr') return inFrench(at, { dateStyle: 'long' });
  return at.toLocaleString('en-GB', { timeZone: FRENCH_TIME, dateStyle: 'long' });
}

function showPublished(page: Page, published: ContributionStatusWhole['recommendation'], spoken: Spoken): void {
  if (published === null) return page.remove('recommendation');
  page.say('recommendation-link', published.title);
  page.at('recommendation-link').attribs['href'] = itemPath(published.slug, spoken);
  page.say('recommendation-summary', published.summary);
  // Its title and its summary are told in French.
  if (spoken.language === 'en')
    for (const id of ['recommendation-title', 'recommendation-summary']) page.at(id).attribs['lang'] = 'fr';
  page.show('recommendation', true);
}

/** A script would open a dialog: here each leads to a page that asks. */
function offerLeaving(page: Page, { token, whole, spoken }: Shown): void {
  const language = namedIn(spoken);
  const withdraw = { action: followUpPath(token, { step: 'retrait', language }) };
  const forget = { action: followUpPath(token, { step: 'coordonnees', language }) };
  const labels = { withdraw: page.text('withdraw'), forget: page.text('forget') };
  page.swap('choices-buttons', [
    ...(whole.mayWithdraw ? [button(withdraw, 'secondary', labels.withdraw)] : []),
    button(forget, 'secondary', labels.forget),
  ]);
}
