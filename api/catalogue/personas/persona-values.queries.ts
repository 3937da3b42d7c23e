import type { EntityManager } from 'typeorm';
import type { AuditValues } from '../../accounts';
import { titlesOf } from '../editorial/titles.queries';
import type { PersonaRow } from './persona.entity';

type Said = Pick<PersonaRow, 'name' | 'facts' | 'mustSee' | 'mustNotSee'>;

/** What the audit tells of a persona that is made, changed or deleted. */
export async function personaValues(
  tx: EntityManager,
  before: Said | undefined,
  after: Said | undefined,
): Promise<{ title: string | undefined; before: AuditValues | undefined; after: AuditValues | undefined }> {
  return {
    title: (after ?? before)?.name,
    before: await valuesOf(tx, before),
    after: await valuesOf(tx, after),
  };
}

/** Recommendations by their titles, as whoever reads it knows them. */
async function valuesOf(tx: EntityManager, persona: Said | undefined): Promise<AuditValues | undefined> {
  if (persona === undefined) return undefined;
  const { name, facts, mustSee, mustNotSee } = persona;
  const titles = await titlesOf(tx, [...mustSee, ...mustNotSee]);
  const named = (ids: readonly string[]): string[] => ids.map((id) => titles.get(id) ?? id);
  return { name, facts, mustSee: named(mustSee), mustNotSee: named(mustNotSee) };
}
