import { checkPersona } from '../personas/persona-checks.rules';
import type { Refusal } from '../../platform/user-errors';
import type { World } from '../../targeting/language';
import type { ContentChange } from '../editorial/comparison.rules';
import { linesChange } from '../editorial/comparison.rules';
import { factLines } from './persona-items.rules';
import type { Planned } from './plan.types';
import { isSame } from './sameness.rules';
import type { StoredCatalogue } from './stored-catalogue.types';
import type { PersonaItem, Read } from './transfer.types';

const LISTS = ['mustSee', 'mustNotSee'] as const;

/** A persona is in force at once, as when it is saved. */
export function plannedPersona(item: Read<PersonaItem>, stored: StoredCatalogue): Planned<PersonaItem> {
  const before = stored.personas.get(item.name);
  if (before === undefined) return { item, outcome: 'NEW', changes: [] };
  const after = withUnseen(item, stored);
  const changes = [
    ...(isSame(before.row.facts, item.facts)
      ? []
      : linesChange('facts', factLines(before.row.facts), factLines(item.facts))),
    ...LISTS.flatMap((list) => listChange(list, before[list], after[list])),
  ];
  return { item, changes, outcome: changes.length === 0 ? 'SAME' : 'CHANGED' };
}

/** With the expectations of what is not public and is not in the file: an export leaves them out, an import leaves them as they are. */
export function withUnseen(item: Read<PersonaItem>, { personas, recommendations }: StoredCatalogue): Read<PersonaItem> {
  const before = personas.get(item.name);
  const all = (list: (typeof LISTS)[number]): string[] => {
    const unseen = (before?.[list] ?? []).filter((slug) => !recommendations.get(slug)?.published);
    return [...new Set([...item[list], ...unseen])];
  };
  return { ...item, mustSee: all('mustSee'), mustNotSee: all('mustNotSee') };
}

export function personaFaults(
  item: PersonaItem,
  { world, known }: { world: World; known: ReadonlySet<string> },
): (Refusal | undefined)[] {
  return checkPersona(item, { world, isKnown: (slug) => known.has(slug) }).faults;
}

function listChange(field: string, before: readonly string[], after: readonly string[]): ContentChange[] {
  const added = after.filter((slug) => !before.includes(slug));
  const removed = before.filter((slug) => !after.includes(slug));
  return added.length + removed.length === 0 ? [] : [{ field, parts: [], added, removed }];
}
