import { site } from '../page/fr';
import { durationInWords, linkInWords, thanksTo } from './phrases';
import { element, say, show } from '../page/dom';
import type { PublishedAdviceQuery } from '../generated/graphql';
import { fromMarkdown } from '../../../shared/safeHtml';
import { messages } from './fr';

type Advice = NonNullable<PublishedAdviceQuery['recommendation']>;

export function showAdvice(advice: Advice): void {
  document.title = `${advice.title} – ${site.name}`;
  say('advice-title', advice.title);
  say('summary', advice.summary);
  say('situations', messages.usefulIf(advice.situations.map(({ sentence }) => sentence)));
  show('situations', advice.situations.length > 0);
  element('body', HTMLElement).replaceChildren(fromMarkdown(advice.bodyMarkdown));
  showLink(advice.link);
  showDetails(advice);
  show('found-advice', true);
}

function showLink(link: string | null): void {
  const words = link === null ? undefined : linkInWords(link);
  show('link-line', words !== undefined);
  if (link === null || words === undefined) return;
  say('official-link', words);
  element('official-link', HTMLAnchorElement).href = link;
}

function showDetails({ durationMinutes, topics, contributors }: Advice): void {
  showNamed('duration', durationMinutes === null ? '' : messages.about(durationInWords(durationMinutes)));
  showNamed('topics', topics.map(({ label }) => label).join(', '));
  say('thanks', thanksTo(contributors));
  show('thanks', contributors.length > 0);
}

/** Shows one line of the details, or hides it when it is empty. */
function showNamed(id: string, text: string): void {
  say(id, text);
  show(id, text !== '');
  show(`${id}-name`, text !== '');
}
