import { button, make } from '../../page/make';
import { tied } from '../../../../shared/typography';
import { AnswerProposedDocument } from '../../generated/graphql';
import type { OpenMyPlanQuery } from '../../generated/graphql';
import { askFor } from '../service/asking';
import { faultOf, isSignedOut } from '../service/trouble';
import type { Tour } from '../tour/tour';
import { adviceCard } from './advice';
import { leaveGoneProfile } from './trouble';

type Proposal = NonNullable<OpenMyPlanQuery['me']>['proposals'][number];

/** The actions that somebody proposes by a shared link, until the person has answered. */
export function proposed(tour: Tour, proposals: readonly Proposal[]): Node[] {
  return proposals.filter(({ status }) => status === 'PROPOSED').map((proposal) => card(tour, proposal));
}

function card(tour: Tour, { id, from, message, recommendation }: Proposal): HTMLElement {
  const { words } = tour;
  const error = make('p', { class: 'error', role: 'alert' });
  const answer = async (accept: boolean): Promise<void> => {
    const outcome = await askFor(tour, AnswerProposedDocument, { input: { id, accept } });
    if (isSignedOut(outcome)) return leaveGoneProfile(tour);
    const fault = faultOf(outcome, words);
    error.textContent = tied(fault);
    if (fault !== '') return;
    tour.announce(accept ? words.proposalTaken : words.proposalLeft);
    tour.refresh();
  };
  const said = [
    make('p', { class: 'tag' }, words.proposedBy(from)),
    ...(message === null ? [] : [make('blockquote', {}, message)]),
  ];
  const answers = make(
    'div',
    { class: 'choices' },
    button(words.proposalTake, () => void answer(true)),
    button(words.proposalLeave, () => void answer(false), { class: 'secondary' }),
  );
  return adviceCard(tour, { heading: 'h2', reasons: [], recommendation, from: said }, answers, error);
}
