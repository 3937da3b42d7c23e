import { siteOf } from '../../advice/links';
import { make } from '../../page/make';
import type { AdviceContentFragment as Content } from '../../generated/graphql';
import { langOf } from '../answers/language';
import { durationInWords } from '../fields/wording';
import type { Tour } from '../tour/tour';
import { howTo } from './howTo';

interface Told {
  heading: 'h2' | 'h3';
  reasons: readonly string[];
  recommendation: Content;
  /** Who gives it and what they say, where it is not the service. */
  from?: readonly Node[];
}

/** A piece of advice: its title, why it is shown, what it is and how to go about it. The title can take the focus. */
export function adviceCard(
  tour: Tour,
  { heading, reasons, recommendation, from = [] }: Told,
  ...more: Node[]
): HTMLElement {
  const { words } = tour;
  const { title, summary, durationMinutes, link } = recommendation;
  const lang = langOf(recommendation, tour.visit.locale);
  const duration = durationMinutes === null ? [] : [words.about(durationInWords(durationMinutes, words.lang))];
  return make(
    'article',
    { class: 'advice' },
    make(heading, { tabindex: '-1', lang }, title),
    ...from,
    ...(reasons.length > 0 ? [why(tour, reasons)] : []),
    ...(lang ? [make('p', { class: 'hint' }, words.onlyInFrench)] : []),
    make('p', { lang }, summary),
    ...duration.map((text) => make('p', { class: 'hint' }, text)),
    howTo(words, recommendation, { lang, firstLevel: heading === 'h2' ? 3 : 4 }),
    ...linkTo(tour, link),
    ...more,
  );
}

function why({ words }: Tour, reasons: readonly string[]): HTMLElement {
  const sentences = reasons.map((reason) => make('p', {}, reason));
  return make('div', { class: 'why' }, make('p', { class: 'tag' }, words.why), ...sentences);
}

function linkTo({ words }: Tour, link: string | null): HTMLElement[] {
  const site = link === null ? undefined : siteOf(link);
  if (link === null || site === undefined) return [];
  return [make('p', {}, make('a', { href: link, rel: 'noopener' }, words.goTo(site)))];
}
