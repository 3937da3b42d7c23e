import type { DataSource, EntityManager } from 'typeorm';
import type { Actor, AuditService } from '../accounts';
import { demand } from '../accounts';
import type { Viewer } from '../accounts/permissions';
import { lengthFault } from '../platform/checks';
import { trimmed } from '../platform/invisible';
import type { Clock } from '../platform/clock';
import { lockRow } from '../platform/database/locked';
import { refuse, refuseAny } from '../platform/user-errors';
import { faultRefusals, parseRule, situationsIn } from '../targeting/language';
import type { Rule } from '../targeting/language';
import { SituationRow } from './situation.entity';
import { SituationVersionRow } from './situation-version.entity';
import { malformedSlug, slugFixed, slugTaken, stillUsed, unknownSituation } from './situations.errors';
import type { DeleteSituationInput, SaveSituationInput } from './situations.graphql';
import { editSituations } from './situations.policy';
import type { WorldService } from './world.service';

/** What other areas make of situations: the catalogue plugs this in. */
export interface SituationUse {
  /** The titles of what uses a situation, published or being written. */
  usersOf(tx: EntityManager, situation: { id: string; slug: string }): Promise<string[]>;
  /** A situation is about to change. Others who change situations, or name them, wait until the transaction ends. */
  changed(tx: EntityManager): Promise<void>;
}

export interface SituationsNeeds {
  database: DataSource;
  clock: Clock;
  audit: AuditService;
  worlds: WorldService;
  use: SituationUse;
}

export class SituationsService {
  constructor(private readonly needs: SituationsNeeds) {}

  async save(viewer: Viewer, input: SaveSituationInput): Promise<SituationRow> {
    demand(viewer, editSituations);
    return this.needs.database.transaction(async (tx) => this.saveAs(tx, viewer, input));
  }

  async saveAs(tx: EntityManager, by: Actor, input: SaveSituationInput): Promise<SituationRow> {
    // First of all: whoever saves or deletes at the same moment waits, and reads the situations as they are then.
    await this.needs.use.changed(tx);
    const before = await this.before(tx, input);
    const rule = await this.checked(tx, input);
    await refuseTaken(tx, input.slug, before);
    const row = await tx.save(SituationRow, {
      ...before,
      slug: input.slug,
      label: trimmed(input.label),
      rule,
      version: (before?.version ?? 0) + 1,
    });
    await tx.insert(SituationVersionRow, {
      situationId: row.id,
      version: row.version,
      label: row.label,
      rule,
      from: this.needs.clock.now(),
    });
    await this.needs.audit.record(tx, {
      by,
      action: `situation.${before ? 'change' : 'create'}`,
      objectId: row.id,
      summary: row.label,
    });
    return row;
  }

  async delete(viewer: Viewer, { id, expectedVersion }: DeleteSituationInput): Promise<{ deleted: boolean }> {
    demand(viewer, editSituations);
    await this.needs.database.transaction(async (tx) => {
      await this.needs.use.changed(tx);
      const row = await this.locked(tx, id, expectedVersion);
      const users = [...(await situationsThatUse(tx, row.slug)), ...(await this.needs.use.usersOf(tx, row))];
      if (users.length > 0) refuse(stillUsed(users));
      await tx.delete(SituationRow, { id });
      await this.needs.audit.record(tx, { by: viewer, action: 'situation.delete', objectId: id, summary: row.label });
    });
    return { deleted: true };
  }

  private async before(
    tx: EntityManager,
    { id, expectedVersion, slug }: SaveSituationInput,
  ): Promise<SituationRow | undefined> {
    if (id === undefined || id === null) return undefined;
    const row = await this.locked(tx, id, expectedVersion ?? 0);
    if (row.slug !== slug) refuse(slugFixed);
    return row;
  }

  private async locked(tx: EntityManager, id: string, expectedVersion: number): Promise<SituationRow> {
    const row = await lockRow(tx, SituationRow, id);
    if (row === null) return refuse(unknownSituation);
    if (row.version !== expectedVersion) refuse(await this.needs.audit.conflict(tx, 'situation', id));
    return row;
  }

  private async checked(tx: EntityManager, { slug, label, rule }: SaveSituationInput): Promise<Rule> {
    const parsed = parseRule(rule, await this.needs.worlds.current(tx), { own: slug });
    const isSlug = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) && slug.length <= 80;
    refuseAny([
      lengthFault('label', label, [3, 120]),
      isSlug ? undefined : malformedSlug,
      ...faultRefusals(parsed.faults, 'rule'),
    ]);
    return parsed.rule as Rule;
  }
}

async function refuseTaken(tx: EntityManager, slug: string, before: SituationRow | undefined): Promise<void> {
  const holder = await tx.findOneBy(SituationRow, { slug });
  if (holder !== null && holder.id !== before?.id) refuse(slugTaken);
}

async function situationsThatUse(tx: EntityManager, slug: string): Promise<string[]> {
  const rows = await tx.find(SituationRow);
  return rows.filter(({ rule }) => situationsIn(rule).includes(slug)).map(({ label }) => label);
}
