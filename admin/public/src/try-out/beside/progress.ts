import { dateInWords } from '../../../../shared/dateInWords';
import { make } from '../../page/make';
import { OpenMyProgressDocument } from '../../generated/graphql';
import type { OpenMyProgressQuery } from '../../generated/graphql';
import { langOf } from '../answers/language';
import { capitalised } from '../fields/wording';
import { askFor } from '../service/asking';
import type { Tour } from '../tour/tour';
import { BESIDE_WORDS } from '../words/beside';

type Me = NonNullable<OpenMyProgressQuery['me']>;
type Day = Me['plans']['edges'][number]['node'];

export interface Progress {
  section: HTMLElement;
  /** After an answer. */
  tellAnew: () => void;
}

/** What the person did lately. Who did nothing is told nothing. */
export function progress(tour: Tour, today: string): Progress {
  const title = make('h2', { id: 'progress-title' }, BESIDE_WORDS[tour.visit.locale].progress);
  const section = make('section', { 'aria-labelledby': title.id, hidden: true });
  let asked = 0;
  const tell = async (): Promise<void> => {
    const own = (asked += 1);
    const outcome = await askFor(tour, OpenMyProgressDocument, {});
    if (outcome.kind !== 'data' || outcome.data.me === null || own !== asked) return;
    const isOpen = section.querySelector('details')?.open === true;
    const said = sentences(tour, outcome.data.me, { today, isOpen });
    section.hidden = said.length === 0;
    section.replaceChildren(...(section.hidden ? [] : [title, ...said]));
  };
  void tell();
  return { section, tellAnew: () => void tell() };
}

function sentences(
  tour: Tour,
  { progress: { streak, doneThisWeek }, plans }: Me,
  { today, isOpen }: { today: string; isOpen: boolean },
): Node[] {
  const words = BESIDE_WORDS[tour.visit.locale];
  const before = plans.edges
    .map(({ node }) => doneOn(node))
    .filter(({ date, actions }) => date < today && actions.length > 0);
  return [
    // One day is no row yet.
    ...(streak > 1 ? [make('p', {}, words.streak(streak))] : []),
    ...(doneThisWeek > 0 ? [make('p', {}, words.doneThisWeek(doneThisWeek))] : []),
    ...(before.length > 0 ? [dayByDay(tour, before, isOpen)] : []),
  ];
}

function dayByDay(tour: Tour, days: readonly Day[], isOpen: boolean): HTMLElement {
  const summary = make('summary', {}, BESIDE_WORDS[tour.visit.locale].doneBefore);
  return make('details', { open: isOpen }, summary, ...days.flatMap((day) => told(tour, day)));
}

function doneOn({ date, actions }: Day): Day {
  return { date, actions: actions.filter(({ status }) => status === 'DONE') };
}

function told(tour: Tour, { date, actions }: Day): Node[] {
  const day = dateInWords(`${date}T12:00:00Z`, tour.words.lang, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  const titles = actions.map(({ recommendation }) =>
    make('li', { lang: langOf(recommendation, tour.visit.locale) }, recommendation.title),
  );
  return [make('h3', {}, capitalised(day, tour.words.lang)), make('ul', {}, ...titles)];
}
