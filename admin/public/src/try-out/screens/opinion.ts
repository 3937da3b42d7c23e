import { button, make } from '../../page/make';
import { AnswerAdviceDocument } from '../../generated/graphql';
import type { FittingAdviceFragment as Fitting, RecommendationResponse } from '../../generated/graphql';
import { tied } from '../../../../shared/typography';
import { askFor } from '../service/asking';
import { faultOf, isSignedOut } from '../service/trouble';
import type { Tour } from '../tour/tour';
import { leaveGoneProfile } from './trouble';

/** Whether a piece of advice is for the person: only a profile can remember it. */
export function opinion(tour: Tour, { recommendation, response }: Fitting): Node[] {
  const { visit, words } = tour;
  if (visit.token === undefined) return [];
  const status = make('p', { role: 'status' });
  const pick = (label: string, picked: RecommendationResponse): HTMLButtonElement => {
    const made = button(label, () => void answer(picked), { class: 'secondary' });
    made.setAttribute('aria-pressed', String(response === picked));
    return made;
  };
  const buttons = new Map<RecommendationResponse, HTMLButtonElement>([
    ['INTERESTED', pick(words.forMe, 'INTERESTED')],
    ['NOT_FOR_ME', pick(words.notForMe, 'NOT_FOR_ME')],
  ]);
  const answer = async (picked: RecommendationResponse): Promise<void> => {
    const input = { recommendationId: recommendation.id, response: picked };
    const outcome = await askFor(tour, AnswerAdviceDocument, { input });
    if (isSignedOut(outcome)) return leaveGoneProfile(tour);
    const fault = faultOf(outcome, words);
    status.textContent = tied(fault || (picked === 'INTERESTED' ? words.saidForMe : words.saidNotForMe));
    if (fault === '') for (const [key, one] of buttons) one.setAttribute('aria-pressed', String(key === picked));
  };
  return [make('p', { class: 'choices' }, ...buttons.values()), status];
}
