import { checklistFailed } from '../catalogue.errors';
import type { Gate } from '../editorial/gates.types';
import type { ChecklistQueries } from './checklist.queries';
import { blockingIn } from './checklist/checklist.rules';

/** Only what is ready is reviewed, and only what is ready is published. */
export function checklistGate(checklists: ChecklistQueries): Gate {
  return {
    before: ['SUBMIT_FOR_REVIEW', 'BYPASS_REVIEW', 'PUBLISH'],
    async refusal(tx, { row, draft }) {
      if (draft === null) return undefined;
      const results = await checklists.of(tx, { id: row.id, kind: row.kind, content: draft.content });
      const [fr, en] = [blockingIn(results, 'fr'), blockingIn(results, 'en')];
      return fr.length === 0 ? undefined : checklistFailed({ fr, en });
    },
  };
}
