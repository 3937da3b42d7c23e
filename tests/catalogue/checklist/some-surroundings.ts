import type { Check, Checked, Surroundings } from '../../../api/catalogue/checks/checklist/check.types';
import type { Content } from '../../../api/catalogue/content/content.rules';
import { detailIn } from '../../../api/catalogue/checks/checklist/details.rules';
import type { Language } from '../../../api/platform/language';
import { someContent } from '../some-content';

/** Nothing to remark beside the content, with these changes. */
export function someSurroundings(changes: Partial<Surroundings> = {}): Surroundings {
  return {
    ruleLints: async () => [],
    placeLints: async () => [],
    isLocal: async () => false,
    mostAlike: async () => undefined,
    deadAmong: async () => new Set(),
    ...changes,
  };
}

export interface Told extends Partial<Content> {
  kind?: Checked['kind'];
}

/** What a check tells of a sound content with these changes: undefined where it passes, empty where the label says it all. */
export async function told(
  check: Check,
  { kind = 'ACTION', ...changes }: Told = {},
  { around = {}, language = 'fr' }: { around?: Partial<Surroundings>; language?: Language } = {},
): Promise<string | undefined> {
  const fault = await check.fault({ kind, content: someContent(changes) }, someSurroundings(around));
  return fault && (detailIn(language, fault) ?? '');
}
