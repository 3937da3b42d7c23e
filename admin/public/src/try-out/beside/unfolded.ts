import type { Outcome } from '../../api/graphql';
import { make } from '../../page/make';
import type { TypedDocumentString } from '../../generated/graphql';
import { askFor } from '../service/asking';
import { sentenceFor } from '../service/trouble';
import type { Tour } from '../tour/tour';

interface Unfolded<Data, Variables> {
  summary: string;
  /** What is asked for each time that it is unfolded. */
  operation: TypedDocumentString<Data, Variables>;
  variables: Variables;
  content: (data: Data) => Node[];
}

/** What few people look for stands folded up; what it shows is asked for when it is unfolded. */
export function unfolded<Data, Variables>(
  tour: Tour,
  { summary, operation, variables, content }: Unfolded<Data, Variables>,
): HTMLElement {
  const { words } = tour;
  const inside = make('div', {}, make('p', { role: 'status' }, words.loading));
  const details = make('details', {}, make('summary', {}, summary), inside);
  const show = (outcome: Outcome<Data>): void =>
    inside.replaceChildren(
      ...(outcome.kind === 'data'
        ? content(outcome.data)
        : [make('p', { class: 'error', role: 'alert' }, sentenceFor(outcome, words))]),
    );
  details.addEventListener('toggle', () => {
    if (details.open) void askFor(tour, operation, variables).then(show);
  });
  return details;
}
