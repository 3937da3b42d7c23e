import { trimmed } from '../../platform/invisible';
import type { Facts } from '../../targeting/language';
import { Fields } from './fields.rules';
import type { ShapeFault } from './fields.rules';
import type { PersonaItem } from './transfer.types';

/** What a file says of a persona. Its facts are checked where the places and jobs are known. */
export function readPersona(value: unknown, faults: ShapeFault[]): PersonaItem {
  const fields = new Fields(value, ['name', 'facts', 'mustSee', 'mustNotSee'], { faults });
  return {
    name: trimmed(fields.text('name')),
    facts: knownIn(fields.any('facts')),
    mustSee: [...new Set(fields.texts('mustSee'))],
    mustNotSee: [...new Set(fields.texts('mustNotSee'))],
  };
}

/** A fact without a value is not known. What is no object is left to the check of facts. */
function knownIn(facts: unknown): Facts {
  if (typeof facts !== 'object' || facts === null || Array.isArray(facts)) return (facts ?? {}) as Facts;
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null)) as Facts;
}

/** The same for the same persona, in whichever order a database keeps its facts. */
export function personaDocument({ name, facts, mustSee, mustNotSee }: PersonaItem): object {
  const list = (key: string, slugs: readonly string[]): object =>
    slugs.length === 0 ? {} : { [key]: slugs.toSorted() };
  return { name, facts: sorted(facts), ...list('mustSee', mustSee), ...list('mustNotSee', mustNotSee) };
}

/** A fact a line, for comparisons. */
export function factLines(facts: Facts): string[] {
  return Object.entries(sorted(facts)).map(([fact, value]) => `${fact}: ${JSON.stringify(value)}`);
}

function sorted(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
