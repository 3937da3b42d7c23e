import type { EntityManager } from 'typeorm';
import type { Actor, AuditService } from '../../accounts';
import { RecommendationRow } from '../editorial/recommendation.entity';
import { PersonaRow } from '../personas/persona.entity';
import { personaValues } from '../personas/persona-values.queries';
import { isWritten } from './lacking.rules';
import { withUnseen } from './persona-plan.rules';
import type { CataloguePlan } from './plan.types';

interface Needs {
  audit: AuditService;
  by: Actor;
  step: () => void;
}

/** After the recommendations that they name. */
export async function writePersonas(
  tx: EntityManager,
  { personas, stored }: CataloguePlan,
  { audit, by, step }: Needs,
): Promise<void> {
  const written = personas.filter(isWritten);
  if (written.length === 0) return;
  const rows = await tx.find(RecommendationRow, { select: { id: true, slug: true } });
  const ids = new Map(rows.map(({ id, slug }) => [slug, id]));
  const idsOf = (slugs: readonly string[]): string[] => slugs.map((slug) => ids.get(slug) as string);
  for (const { item, outcome } of written) {
    const { name, facts, mustSee, mustNotSee } = withUnseen(item, stored);
    const before = stored.personas.get(name)?.row;
    const row = await tx.save(PersonaRow, {
      ...before,
      ...{ name, facts, mustSee: idsOf(mustSee), mustNotSee: idsOf(mustNotSee) },
      version: (before?.version ?? 0) + 1,
    });
    await audit.record(tx, {
      by,
      action: `persona.${outcome === 'NEW' ? 'create' : 'change'}`,
      objectId: row.id,
      summary: `« ${name} »`,
      ...(await personaValues(tx, before, row)),
    });
    step();
  }
}
