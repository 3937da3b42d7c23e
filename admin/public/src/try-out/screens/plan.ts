import { dateInWords } from '../../../../shared/dateInWords';
import { make } from '../../page/make';
import { tied } from '../../../../shared/typography';
import { OpenMyPlanDocument } from '../../generated/graphql';
import type { OpenMyPlanQuery, PlannedActionStatus as Status } from '../../generated/graphql';
import { hasAnswer } from '../answers/answers';
import { askFor } from '../service/asking';
import { nextQuestions } from '../service/questions';
import type { Shown, Tour } from '../tour/tour';
import { checkInNotice } from './checkInNotice';
import { addressOffer } from './comeBack';
import { eraseButton } from './erase';
import { lastQuestion, link, moreQuestions } from './parts';
import { withdrawButton } from './sensitive';
import { proposed } from './proposals';
import { plannedAction } from './plannedAction';
import { profileGone, trouble } from './trouble';

type Plan = NonNullable<OpenMyPlanQuery['me']>['plan'];

export async function plan(tour: Tour): Promise<Shown> {
  const { visit, words } = tour;
  // Who has answered nothing here comes by a mail or by habit, and has a plan.
  if (visit.token === undefined) return { instead: { screen: hasAnswer(visit.answers) ? 'consent' : 'link' } };
  const [outcome, found, beside] = await Promise.all([
    askFor(tour, OpenMyPlanDocument, {}),
    nextQuestions(tour),
    loadBeside(),
  ]);
  if (outcome.kind !== 'data') return trouble(tour, outcome, lastQuestion(tour));
  if (outcome.data.me === null) return profileGone(tour);
  const { plan: today, proposals, checkIn, canForgetSensitive } = outcome.data.me;
  const more = moreQuestions(tour, found);
  const progress = beside?.progress(tour, today.date);
  return {
    title: words.planTitle,
    content: [
      ...(checkIn === null ? [] : [checkInNotice(tour)]),
      ...proposed(tour, proposals),
      ...actionsOf(tour, today, { isAnyLeft: more.length > 0, answered: () => progress?.tellAnew() }),
      ...(progress === undefined ? [] : [progress.section]),
      make(
        'p',
        { class: 'ways' },
        link(words.seeAllAdvice, { screen: 'results' }),
        ...more,
        link(words.changeLanguage, { screen: 'welcome' }),
      ),
      ...addressOffer(tour),
      ...(beside?.besidePlan(tour) ?? []),
      ...(canForgetSensitive ? withdrawButton(tour) : []),
      ...eraseButton(tour),
    ],
  };
}

/** Where it cannot be loaded, the plan is shown without. */
async function loadBeside(): Promise<typeof import('../beside/besidePlan') | undefined> {
  try {
    return await import('../beside/besidePlan');
  } catch {
    return undefined;
  }
}

interface Around {
  /** Whether there are questions that could bring more. */
  isAnyLeft: boolean;
  answered: () => void;
}

function actionsOf(tour: Tour, { date, actions, note }: Plan, around: Around): Node[] {
  const { words } = tour;
  const day = dateInWords(`${date}T12:00:00Z`, words.lang, { dateStyle: 'full', timeZone: 'UTC' });
  const lead = note?.text ?? (actions.length === 0 ? words.planEmpty(around.isAnyLeft) : words.planLead);
  const intro = make('p', { class: 'lead' }, tied(`${day}. ${lead}`));
  const progress = make('p', { class: 'hint', role: 'status' });
  const done = new Set(actions.filter(({ status }) => status === 'DONE').map(({ id }) => id));
  const tell = (): void => {
    const some = done.size === 0 ? '' : words.planProgress(done.size, actions.length);
    progress.textContent = tied(done.size > 0 && done.size === actions.length ? words.planDone : some);
  };
  tell();
  const answered = (id: string, status: Status): void => {
    if (status === 'DONE') done.add(id);
    else done.delete(id);
    tell();
    around.answered();
  };
  return [intro, progress, ...actions.map((action) => plannedAction({ tour, date, answered }, action))];
}
