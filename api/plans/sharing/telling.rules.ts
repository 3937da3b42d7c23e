import type { PublishedCatalogue, PublishedItem } from '../../catalogue';
import { targetRule } from '../../catalogue/content';
import { asksForIt, isFor } from '../../recommendations/reasons';
import type { Condition } from '../../targeting/language';
import { isSensitiveFact } from './shared-parts.rules';
import type { Ticked } from './shared-parts.rules';

/** What somebody may be told to whom the person ticked nothing. */
export const NOTHING_TICKED: Ticked = { parts: [], sensitiveFacts: [] };

/** Whether the title alone would tell something sensitive that was not ticked: the item is for those alone of whom it is true. */
export function tells(item: PublishedItem, catalogue: PublishedCatalogue, { parts, sensitiveFacts }: Ticked): boolean {
  const rule = targetRule(item.content, (id) => catalogue.situation(id)?.slug);
  const isHidden = (condition: Condition): boolean => {
    const { fact } = condition;
    if (isSensitiveFact(fact)) return !sensitiveFacts.includes(fact);
    return fact === 'difficulties' && !parts.includes('DIFFICULTIES') && asksForIt(condition);
  };
  return isFor(rule, isHidden, (slug) => catalogue.situations.get(slug));
}
