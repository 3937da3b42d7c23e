import type { DataSource, EntityManager } from 'typeorm';
import type { Actor, AuditService, AuditValues } from '../accounts';
import { demand } from '../accounts';
import type { Viewer } from '../accounts/permissions';
import { trimmed } from '../platform/invisible';
import type { Clock } from '../platform/clock';
import { lockRow } from '../platform/database/locked';
import { refuse, refuseAny } from '../platform/user-errors';
import type { Refusal } from '../platform/user-errors';
import { parseRule } from '../targeting/language';
import type { Rule, World } from '../targeting/language';
import { situationFaults } from './situation-checks.rules';
import { usersAmong } from './situation-order.rules';
import { SituationRow } from './situation.entity';
import { SituationVersionRow } from './situation-version.entity';
import { slugFixed, slugTaken, stillUsed, unknownSituation } from './situations.errors';
import type { DeleteSituationInput, SaveSituationInput } from './situations.graphql';
import { editSituations } from './situations.policy';
import type { WorldService } from './world.service';

/** What other areas make of situations: the catalogue plugs this in. */
export interface SituationUse {
  /** The titles of what uses a situation, published or being written. */
  usersOf(tx: EntityManager, situation: { id: string; slug: string }): Promise<string[]>;
  /** Every id and slug of a situation that something published or being written names. */
  named(tx: EntityManager): Promise<ReadonlySet<string>>;
  /** The titles of what is archived and names it in one of its revisions. */
  archivedUsersOf(tx: EntityManager, situation: { id: string; slug: string }): Promise<string[]>;
  /** A situation is about to change. Others who change situations, or name them, wait until the transaction ends. */
  changed(tx: EntityManager, at: Date): Promise<void>;
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
    await this.needs.use.changed(tx, this.needs.clock.now());
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
      slug: row.slug,
      label: row.label,
      rule,
      from: this.needs.clock.now(),
      deleted: false,
    });
    await this.needs.audit.record(tx, {
      by,
      action: `situation.${before ? 'change' : 'create'}`,
      objectId: row.id,
      title: row.label,
      summary: row.label,
      before: before && valuesOf(before),
      after: valuesOf(row),
    });
    return row;
  }

  /** What `saveAs` would refuse, in a world with the situations that the rule names. */
  faultsOf(input: Pick<SaveSituationInput, 'slug' | 'label' | 'rule'>, world: World): (Refusal | undefined)[] {
    return situationFaults(input, world);
  }

  async delete(
    viewer: Viewer,
    { id, expectedVersion }: DeleteSituationInput,
  ): Promise<{ deleted: boolean; archivedUsers: string[] }> {
    demand(viewer, editSituations);
    const archivedUsers = await this.needs.database.transaction(async (tx) => {
      await this.needs.use.changed(tx, this.needs.clock.now());
      const row = await this.locked(tx, id, expectedVersion);
      const users = [...(await situationsUsing(tx, row)), ...(await this.needs.use.usersOf(tx, row))];
      if (users.length > 0) refuse(stillUsed(users));
      const archived = await this.needs.use.archivedUsersOf(tx, row);
      await tx.delete(SituationRow, { id });
      const { slug, label, rule } = row;
      const last = { situationId: id, version: row.version + 1, slug, label, rule };
      await tx.insert(SituationVersionRow, { ...last, from: this.needs.clock.now(), deleted: true });
      await this.needs.audit.record(tx, {
        by: viewer,
        action: 'situation.delete',
        objectId: id,
        title: row.label,
        summary: row.label,
        before: valuesOf(row),
      });
      return archived;
    });
    return { deleted: true, archivedUsers };
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

  private async checked(tx: EntityManager, input: SaveSituationInput): Promise<Rule> {
    const world = await this.needs.worlds.current(tx);
    refuseAny(situationFaults(input, world));
    return parseRule(input.rule, world, { own: input.slug }).rule as Rule;
  }
}

function valuesOf({ label, rule }: SituationRow): AuditValues {
  return { label, rule };
}

async function refuseTaken(tx: EntityManager, slug: string, before: SituationRow | undefined): Promise<void> {
  const holder = await tx.findOneBy(SituationRow, { slug });
  if (holder !== null && holder.id !== before?.id) refuse(slugTaken);
}

async function situationsUsing(tx: EntityManager, { slug }: SituationRow): Promise<string[]> {
  return usersAmong(await tx.find(SituationRow), slug).map(({ label }) => label);
}
