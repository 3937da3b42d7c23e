import type { PublishedCatalogue, PublishedItem } from '../../catalogue';
import { targetRule } from '../../catalogue/content';
import { SENSITIVE_DIFFICULTIES } from '../../targeting/language';
import type { Condition } from '../../targeting/language';
import { asksForDifficulties, isFor } from '../choice/sensitive.rules';
import { isSensitiveFact } from './shared-parts.rules';
import type { Ticked } from './shared-parts.rules';

/** What somebody may be told to whom the person ticked nothing. */
const NOTHING_TICKED: Ticked = { parts: [], sensitiveFacts: [] };

/** Whether the title alone would tell something sensitive that was not ticked: the item is for those alone of whom it is true. */
export function tells(
  { content }: Pick<PublishedItem, 'content'>,
  catalogue: PublishedCatalogue,
  { parts, sensitiveFacts }: Ticked = NOTHING_TICKED,
): boolean {
  const rule = targetRule(content, (id) => catalogue.situation(id)?.slug);
  const isHidden = (condition: Condition): boolean => {
    if (isSensitiveFact(condition.fact)) return !sensitiveFacts.includes(condition.fact);
    return !parts.includes('DIFFICULTIES') && asksForDifficulties(condition, SENSITIVE_DIFFICULTIES);
  };
  return isFor(rule, isHidden, (slug) => catalogue.situations.get(slug));
}

/** The same of what may be published no more: of that it cannot be told, and it counts as if it did. */
export function mayTell(id: string, catalogue: PublishedCatalogue): boolean {
  const item = catalogue.item(id);
  return item === undefined || tells(item, catalogue);
}
