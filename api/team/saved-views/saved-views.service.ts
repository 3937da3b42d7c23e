import { Not } from 'typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { demand, demandStaff } from '../../accounts';
import type { AuditService, EraseListener } from '../../accounts';
import type { Staff, Viewer } from '../../accounts/permissions';
import type { Clock } from '../../platform/clock';
import { tidy } from '../../platform/checks';
import { lockRow } from '../../platform/database/locked';
import { orderedUuid } from '../../platform/ids';
import { refuse, refuseAny } from '../../platform/user-errors';
import { SavedViewRow } from './saved-view.entity';
import { tooManyViews, unknownView, viewNameTaken } from './saved-views.errors';
import type { DeleteViewInput, SaveViewInput, ShareViewInput } from './saved-views.graphql';
import { mayChangeView, saveViews, seesView, shareViews } from './saved-views.policy';
import { MAX_OWN_VIEWS, MAX_SHARED_VIEWS, viewFaults } from './saved-views.rules';
import type { ViewContent, ViewedList, ViewReach } from './saved-views.types';

interface Needs {
  database: DataSource;
  clock: Clock;
  audit: AuditService;
}

/** Views of the lists: each person's own, and those that are shared. */
export class SavedViewsService implements EraseListener {
  constructor(private readonly needs: Needs) {}

  /** Those that the viewer sees, by name. */
  async list(viewer: Viewer, list: ViewedList): Promise<SavedViewRow[]> {
    const staff = demandStaff(viewer, saveViews);
    const rows = await this.needs.database.manager.findBy(SavedViewRow, [
      { list, audience: 'ME', ownerId: staff.id },
      { list, audience: Not('ME') },
    ]);
    return rows
      .filter((row) => seesView(staff, row))
      .toSorted((one, other) => one.name.localeCompare(other.name, 'fr') || one.id.localeCompare(other.id));
  }

  /** For the viewer alone. */
  async save(viewer: Viewer, input: SaveViewInput): Promise<SavedViewRow> {
    const staff = demandStaff(viewer, saveViews);
    return this.keep(staff, input, { audience: 'ME', role: null, ownerId: staff.id });
  }

  /** For a role, or for the whole team. */
  async share(viewer: Viewer, { role = null, ...input }: ShareViewInput): Promise<SavedViewRow> {
    const staff = demandStaff(viewer, shareViews);
    return this.keep(staff, input, { audience: role === null ? 'TEAM' : 'ROLE', role, ownerId: staff.id });
  }

  async delete(viewer: Viewer, { id, expectedVersion }: DeleteViewInput): Promise<{ deleted: boolean }> {
    const staff = demandStaff(viewer, saveViews);
    return this.needs.database.transaction(async (tx) => {
      const row = await this.locked(tx, staff, { id, expectedVersion });
      await tx.delete(SavedViewRow, { id });
      await this.record(tx, staff, { before: row });
      return { deleted: true };
    });
  }

  /** What somebody shared stays with the team. */
  async erased(tx: EntityManager, staffUserId: string): Promise<void> {
    await tx.delete(SavedViewRow, { ownerId: staffUserId, audience: 'ME' });
  }

  private async keep(staff: Staff, input: SaveViewInput, reach: ViewReach): Promise<SavedViewRow> {
    const { id = null, expectedVersion, list } = input;
    const content = contentOf(input);
    refuseAny(viewFaults(content));
    return this.needs.database.transaction(async (tx) => {
      // One after the other for each list, so that neither the limit nor a name is passed twice.
      await tx.query('SELECT pg_advisory_xact_lock(hashtext($1))', [`saved_view ${list}`]);
      const before =
        id === null ? undefined : await this.locked(tx, staff, { id, expectedVersion: expectedVersion ?? 0, list });
      await refuseTaken(tx, { id, list, name: content.name }, reach);
      const saved = await tx.save(SavedViewRow, {
        ...(before ?? { id: orderedUuid(this.needs.clock.now()), list, createdAt: this.needs.clock.now() }),
        ...{ ...content, ...reach, version: (before?.version ?? 0) + 1 },
      });
      await this.record(tx, staff, { before, after: saved });
      return saved;
    });
  }

  private async locked(
    tx: EntityManager,
    staff: Staff,
    { id, expectedVersion, list }: DeleteViewInput & { list?: ViewedList },
  ): Promise<SavedViewRow> {
    const row = await lockRow(tx, SavedViewRow, id);
    if (row === null || !seesView(staff, row) || (list !== undefined && row.list !== list)) return refuse(unknownView);
    if (!mayChangeView(staff, row)) demand(staff, shareViews);
    if (row.version !== expectedVersion) refuse(await this.needs.audit.conflict(tx, 'view', id));
    return row;
  }

  /** What one person calls their own view is nobody else's business. */
  private async record(tx: EntityManager, by: Staff, { before, after }: Change): Promise<void> {
    const row = after ?? before;
    const verb = before === undefined ? 'create' : 'change';
    await this.needs.audit.record(tx, {
      by,
      action: `view.${after === undefined ? 'delete' : verb}`,
      objectId: row?.id ?? '',
      title: row?.audience === 'ME' ? undefined : row?.name,
      summary: SUMMARIES[after === undefined ? 'delete' : verb],
      before: before && recorded(before),
      after: after && recorded(after),
    });
  }
}

interface Change {
  before?: SavedViewRow | undefined;
  after?: SavedViewRow;
}

const SUMMARIES = { create: 'Vue enregistrée', change: 'Vue modifiée', delete: 'Vue supprimée' } as const;

function recorded({ list, audience, role }: SavedViewRow) {
  return { list, audience, role };
}

function contentOf({ name, filter, sort = null, columns = null }: SaveViewInput): ViewContent {
  return { name: tidy(name) ?? '', filter, sort, columns };
}

async function refuseTaken(
  tx: EntityManager,
  { id, list, name }: { id: string | null; list: ViewedList; name: string },
  { audience, role, ownerId }: ViewReach,
): Promise<void> {
  const isOwn = audience === 'ME';
  const others = (await tx.findBy(SavedViewRow, { list })).filter(
    (row) => row.id !== id && (isOwn ? row.audience === 'ME' && row.ownerId === ownerId : row.audience !== 'ME'),
  );
  const max = isOwn ? MAX_OWN_VIEWS : MAX_SHARED_VIEWS;
  const sameName = others.some((row) => row.role === role && row.name.toLowerCase() === name.toLowerCase());
  refuseAny([others.length >= max ? tooManyViews(max) : undefined, sameName ? viewNameTaken : undefined]);
}
