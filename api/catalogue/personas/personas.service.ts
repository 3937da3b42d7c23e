import type { DataSource, EntityManager } from 'typeorm';
import { In } from 'typeorm';
import { demand } from '../../accounts';
import type { AuditService } from '../../accounts';
import type { Viewer } from '../../accounts/permissions';
import { lockRow } from '../../platform/database/locked';
import { isUuid } from '../../platform/ids';
import { trimmed } from '../../platform/invisible';
import { refuse, refuseAny } from '../../platform/user-errors';
import type { WorldService } from '../../situations';
import { RecommendationRow } from '../editorial/recommendation.entity';
import { PersonaRow } from './persona.entity';
import { personaValues } from './persona-values.queries';
import { checkPersona } from './persona-checks.rules';
import { personaNameTaken, unknownPersona } from './personas.errors';
import type { DeletePersonaInput, SavePersonaInput } from './personas.graphql';
import { editPersonas } from './personas.policy';

interface PersonasNeeds {
  database: DataSource;
  audit: AuditService;
  worlds: WorldService;
}

/** Writing personas. */
export class PersonasService {
  constructor(private readonly needs: PersonasNeeds) {}

  async save(viewer: Viewer, input: SavePersonaInput): Promise<PersonaRow> {
    demand(viewer, editPersonas);
    const { id, expectedVersion } = input;
    const isNew = id === undefined || id === null;
    return this.needs.database.transaction(async (tx) => {
      const before = isNew ? undefined : await this.locked(tx, id, expectedVersion ?? 0);
      const persona = await this.checked(tx, input, before);
      const version = (before?.version ?? 0) + 1;
      const row = await tx.save(PersonaRow, { ...before, ...persona, version });
      await this.needs.audit.record(tx, {
        by: viewer,
        action: `persona.${isNew ? 'create' : 'change'}`,
        objectId: row.id,
        summary: `« ${row.name} »`,
        ...(await personaValues(tx, before, row)),
      });
      return row;
    });
  }

  async delete(viewer: Viewer, { id, expectedVersion }: DeletePersonaInput): Promise<{ deleted: boolean }> {
    demand(viewer, editPersonas);
    await this.needs.database.transaction(async (tx) => {
      const row = await this.locked(tx, id, expectedVersion);
      await tx.delete(PersonaRow, { id });
      await this.needs.audit.record(tx, {
        by: viewer,
        action: 'persona.delete',
        objectId: id,
        summary: `« ${row.name} »`,
        ...(await personaValues(tx, row, undefined)),
      });
    });
    return { deleted: true };
  }

  private async locked(tx: EntityManager, id: string, expectedVersion: number): Promise<PersonaRow> {
    const row = (await lockRow(tx, PersonaRow, id)) ?? refuse(unknownPersona);
    if (row.version !== expectedVersion) refuse(await this.needs.audit.conflict(tx, 'persona', id));
    return row;
  }

  /** Refuses a faulty persona, naming all the faults at once. */
  private async checked(
    tx: EntityManager,
    { name, facts, mustSee, mustNotSee }: SavePersonaInput,
    before: PersonaRow | undefined,
  ): Promise<Pick<PersonaRow, 'name' | 'facts' | 'mustSee' | 'mustNotSee'>> {
    const lists = { mustSee: idsIn(mustSee), mustNotSee: idsIn(mustNotSee) };
    const world = await this.needs.worlds.current(tx);
    const known = await knownIn(tx, [...lists.mustSee, ...lists.mustNotSee]);
    const checked = checkPersona({ name, facts, ...lists }, { world, isKnown: (id) => known.has(id) });
    const holder = await tx.findOneBy(PersonaRow, { name: trimmed(name) });
    refuseAny([holder !== null && holder.id !== before?.id ? personaNameTaken : undefined, ...checked.faults]);
    return { name: trimmed(name), facts: checked.facts, ...lists };
  }
}

async function knownIn(tx: EntityManager, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.find(RecommendationRow, { select: { id: true }, where: { id: In(ids.filter(isUuid)) } });
  return new Set(rows.map(({ id }) => id));
}

/** Each once, as the database writes them. */
function idsIn(list: readonly string[] | null | undefined): string[] {
  return [...new Set((list ?? []).map((id) => id.toLowerCase()))];
}
