import { button, make } from '../../page/make';
import { tied } from '../../../../shared/typography';
import { AnswerCheckInDocument, OpenMyCheckInDocument } from '../../generated/graphql';
import type { OpenMyCheckInQuery } from '../../generated/graphql';
import { findPlaces } from '../../places/findPlaces';
import { placeName } from '../../places/names';
import type { Facts } from '../../../../shared/rule';
import type { Step } from '../answers/answers';
import { fieldOf } from '../fields/field';
import { askFor } from '../service/asking';
import { faultOf, isSignedOut } from '../service/trouble';
import type { Shown, Tour } from '../tour/tour';
import type { Words } from '../words/words';
import { link } from './parts';
import { leaveGoneProfile, profileGone, trouble } from './trouble';

type Question = NonNullable<NonNullable<OpenMyCheckInQuery['me']>['checkIn']>['questions'][number];

interface Titled {
  title: string;
}

/** What was answered so far, by fact, over the questions of one check-in: it is sent at their end. A reload begins anew. */
let answers: Map<string, Step> | undefined;

/** One of the facts that may have changed, from 1; after the last one, what became of it is said above the plan. */
export async function checkIn(tour: Tour, number: number): Promise<Shown> {
  if (tour.visit.token === undefined) return { instead: { screen: 'plan' } };
  const outcome = await askFor(tour, OpenMyCheckInDocument, {});
  if (outcome.kind !== 'data') return trouble(tour, outcome, { screen: 'plan' });
  if (outcome.data.me === null) return profileGone(tour);
  if (number === 1) answers = new Map();
  if (answers === undefined) return { instead: { screen: 'check-in', number: 1 } };
  const { facts, checkIn: due } = outcome.data.me;
  const question = due?.questions[number - 1];
  if (due === null || question === undefined) return { instead: { screen: 'plan' } };
  const before = await beforeOf(question, facts[question.fact]);
  return drawn(tour, number, { question, before, count: due.questions.length, answers });
}

interface Asked {
  question: Question;
  before: Step | undefined;
  count: number;
  answers: Map<string, Step>;
}

function drawn(tour: Tour, number: number, { question, before, count, answers: said }: Asked): Shown {
  const { words } = tour;
  const { fact } = question;
  const proceed = (step?: Step): void => {
    // Whoever goes back may also answer that nothing has changed after all.
    if (step === undefined) said.delete(fact);
    else said.set(fact, step);
    if (number < count) tour.go({ screen: 'check-in', number: number + 1 });
    else void send(tour, [...said.values()], error);
  };
  const error = make('p', { class: 'error', role: 'alert' });
  const field = fieldOf({
    question: { ...question, why: '' },
    before,
    words,
    answered: (answer) => proceed({ fact, ...answer }),
  });
  const same = button(words.checkInSame, () => proceed(), { class: 'secondary' });
  return {
    title: question.question,
    progress: words.checkInProgress(number, count),
    content: [field, make('p', { class: 'ways' }, link(words.back, { screen: 'plan' }), same), error],
  };
}

async function send(tour: Tour, changed: readonly Step[], error: HTMLElement): Promise<void> {
  const { words, visit } = tour;
  const facts: Facts = Object.assign({}, ...changed.map((step) => step.facts));
  const input = changed.length === 0 ? {} : { facts };
  const outcome = await askFor(tour, AnswerCheckInDocument, { input });
  if (isSignedOut(outcome)) return leaveGoneProfile(tour);
  error.textContent = tied(faultOf(outcome, words));
  const answer = outcome.kind === 'data' ? outcome.data.changed : undefined;
  if (!answer?.profile) return;
  for (const step of changed) visit.take(step);
  visit.saved();
  visit.profileRead(answer.profile);
  tour.announce(comeOf(words, answer));
  tour.go({ screen: 'plan' });
}

/** Which strategies came with what has changed, and which left. */
function comeOf(words: Words, { arrived, left }: { arrived: readonly Titled[]; left: readonly Titled[] }): string {
  const listed = (some: readonly Titled[]): string =>
    new Intl.ListFormat(words.lang).format(some.map(({ title }) => words.quoted(title)));
  if (arrived.length + left.length === 0) return words.checkInNothing;
  const news = arrived.length === 0 ? words.checkInThanks : words.checkInNews(listed(arrived));
  return left.length === 0 ? news : `${news} ${words.checkInLeft(listed(left))}`;
}

/** What the profile has, in words: a place is kept as a code, and shown by its name. undefined: there are no words for it. */
async function beforeOf(
  { fact, definition, choices }: Question,
  value: Facts[string] = null,
): Promise<Step | undefined> {
  const before = { fact, facts: { [fact]: value } };
  if (choices.length > 0 || !['PLACE', 'JOB_GROUP'].includes(definition.type)) return before;
  const places = definition.type === 'PLACE' ? await findPlaces(String(value)) : [];
  const place = places?.find(({ code }) => code === value);
  return place && { ...before, text: placeName(place) };
}
