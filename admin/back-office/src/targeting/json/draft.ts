import { session } from '../../client/pageSession';
import { dropTyped, keepTyped, newSlot, typedCopies } from '../../client/typedCopies';

/** Of this page: what is typed in two windows at once does not overwrite each other. */
const SLOT = newSlot();

const owner = (): string => session.account()?.id ?? '';
const itemOf = (place: string): string => `rule-text ${place}`;

/** A text that is no rule (yet) belongs to no form: the browser keeps it beside what else somebody typed. `place`: the page and the field. */
export function keptDraft(place: string): string | null {
  const [copy] = typedCopies(owner(), itemOf(place));
  if (!copy) return null;
  const { text } = copy.content as { text: string };
  // It goes on here: what becomes of it here is what has become of it.
  dropTyped(owner(), itemOf(place), copy.slot);
  keepDraft(place, text);
  return text;
}

/** null drops it. */
export function keepDraft(place: string, text: string | null): void {
  if (text === null) return dropTyped(owner(), itemOf(place), SLOT);
  keepTyped(owner(), itemOf(place), {
    ...{ slot: SLOT, at: new Date().toISOString(), baseVersion: 0, base: {} },
    content: { text },
  });
}
