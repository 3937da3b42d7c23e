import { In } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { demandStaff } from '../../accounts';
import type { AuditEntry, AuditValues } from '../../accounts';
import type { Staff, Viewer } from '../../accounts/permissions';
import { may } from '../../accounts/permissions';
import { lengthFault, optionalLengthFault, tidy } from '../../platform/checks';
import { lockRow } from '../../platform/database/locked';
import { forbidden } from '../../platform/graphql/errors';
import { isUuid } from '../../platform/ids';
import { refuse, refuseAny } from '../../platform/user-errors';
import type { Refusal } from '../../platform/user-errors';
import { unknownKeys } from '../catalogue.errors';
import { editRecommendations, readDrafts } from '../catalogue.policy';
import type { DraftsNeeds } from '../editorial/drafts.service';
import { titlesOf } from '../editorial/titles.queries';
import { RecommendationRow } from '../editorial/recommendation.entity';
import { ReleaseItemRow } from './release-item.entity';
import type { ReleasePublicationService } from './release-publication.service';
import type { ReleaseScheduleService } from './release-schedule.service';
import { ReleaseRow } from './release.entity';
import { emptyRelease, releaseActionNotAllowed, repeatedItem, tooManyItems, unknownRelease } from './releases.errors';
import type { MoveReleaseInput, SaveReleaseInput } from './releases.graphql';
import { RELEASE_MOVES, nextReleaseStatus } from './releases.rules';
import type { ReleaseAction } from './releases.rules';

const MAX_ITEMS = 100;
const MAX_MESSAGE = 2000;

type ReleasesNeeds = Pick<DraftsNeeds, 'database' | 'clock' | 'audit'> & {
  publication: ReleasePublicationService;
  schedule: ReleaseScheduleService;
};

interface Step {
  release: ReleaseRow;
  message: string | null;
  publishAt: Date | null;
}

/** Gives what changes in the release, beside its status. */
type Effect = (tx: EntityManager, by: Staff, step: Step) => Promise<Partial<ReleaseRow> | void>;

/** Puts releases together, and takes them through their life. */
export class ReleasesService {
  constructor(private readonly needs: ReleasesNeeds) {}

  async save(viewer: Viewer, { id, expectedVersion, title, recommendationIds }: SaveReleaseInput): Promise<ReleaseRow> {
    const staff = demandStaff(viewer, editRecommendations);
    return this.needs.database.transaction(async (tx) => {
      const before = id ? await this.locked(tx, id, expectedVersion ?? 0) : undefined;
      if (before !== undefined && nextReleaseStatus('SAVE', before.status, staff) === undefined)
        refuse(releaseActionNotAllowed);
      refuseAny([lengthFault('title', title, [3, 120]), ...(await itemFaults(tx, recommendationIds))]);
      const told = before && (await valuesOf(tx, before));
      const row = await tx.save(ReleaseRow, {
        ...(before ?? { version: 0, status: 'DRAFT' as const, createdAt: this.needs.clock.now() }),
        title,
        version: (before?.version ?? 0) + 1,
      });
      await tx.delete(ReleaseItemRow, { releaseId: row.id });
      await tx.insert(
        ReleaseItemRow,
        recommendationIds.map((recommendationId, index) => ({
          releaseId: row.id,
          recommendationId,
          position: index + 1,
        })),
      );
      const verb = before === undefined ? 'create' : 'save';
      await this.record(tx, staff, { row, verb, reason: null, before: told, after: await valuesOf(tx, row) });
      return tx.findOneByOrFail(ReleaseRow, { id: row.id });
    });
  }

  /** Null once it is deleted. */
  async move(
    viewer: Viewer,
    { id, expectedVersion, action, message: said, publishAt = null }: MoveReleaseInput,
  ): Promise<ReleaseRow | null> {
    const staff = demandStaff(viewer, readDrafts);
    if (!may(staff, RELEASE_MOVES[action].permission)) throw forbidden();
    const message = tidy(said);
    refuseAny([optionalLengthFault('message', message, MAX_MESSAGE)]);
    return this.needs.database.transaction(async (tx) => {
      const row = await this.locked(tx, id, expectedVersion);
      if (action === 'SAVE') return refuse(releaseActionNotAllowed);
      const next = nextReleaseStatus(action, row.status, staff) ?? refuse(releaseActionNotAllowed);
      const changes = await this.effects[action](tx, staff, { release: row, message, publishAt });
      await this.record(tx, staff, {
        ...{ row, verb: action.toLowerCase().replaceAll('_', '-'), reason: message },
        before: { status: row.status, publishAt: row.publishAt },
        after: next === 'GONE' ? {} : { status: next, publishAt: dayAfter(row, changes) },
      });
      if (next === 'GONE') return null;
      return tx.save(ReleaseRow, { ...row, ...changes, status: next, version: row.version + 1 });
    });
  }

  private readonly effects: Readonly<Record<Exclude<ReleaseAction, 'SAVE'>, Effect>> = {
    PUBLISH: async (tx, by, step) => this.needs.publication.publish(tx, by, step),
    SCHEDULE: async (tx, by, step) => this.needs.schedule.plan(tx, by, step),
    UNSCHEDULE: async (tx, by, { release }) => this.needs.schedule.cancel(tx, by, release),
    PUT_BACK: async (tx, by, { release }) => this.needs.publication.putBack(tx, by, release),
    DELETE: async (tx, _by, { release: { id } }) => {
      await tx.delete(ReleaseItemRow, { releaseId: id });
      await tx.delete(ReleaseRow, { id });
    },
  };

  private async locked(tx: EntityManager, id: string, expectedVersion: number): Promise<ReleaseRow> {
    const row = (await lockRow(tx, ReleaseRow, id)) ?? refuse(unknownRelease);
    if (row.version !== expectedVersion) refuse(await this.needs.audit.conflict(tx, 'release', id));
    return row;
  }

  private async record(
    tx: EntityManager,
    by: Staff,
    { row, verb, ...told }: Pick<AuditEntry, 'reason' | 'before' | 'after'> & { row: ReleaseRow; verb: string },
  ): Promise<void> {
    await this.needs.audit.record(tx, {
      by,
      action: `release.${verb}`,
      objectId: row.id,
      title: row.title,
      summary: `« ${row.title} »`,
      ...told,
    });
  }
}

/** What the audit tells of a release that is put together. */
async function valuesOf(tx: EntityManager, { id, title, status }: ReleaseRow): Promise<AuditValues> {
  const items = await tx.find(ReleaseItemRow, { where: { releaseId: id }, order: { position: 'ASC' } });
  const ids = items.map(({ recommendationId }) => recommendationId);
  const titles = await titlesOf(tx, ids);
  return { title, status, recommendations: ids.map((one) => titles.get(one) ?? one) };
}

async function itemFaults(tx: EntityManager, ids: readonly string[]): Promise<Refusal[]> {
  if (ids.length === 0) return [emptyRelease];
  if (ids.length > MAX_ITEMS) return [tooManyItems(MAX_ITEMS)];
  if (new Set(ids).size < ids.length) return [repeatedItem];
  const known = await tx.find(RecommendationRow, { select: { id: true }, where: { id: In(ids.filter(isUuid)) } });
  const missing = ids.filter((id) => !known.some((row) => row.id === id));
  return missing.length === 0 ? [] : [unknownKeys('recommendationIds', missing)];
}

/** Undefined in what a move changes is a day that stays. */
function dayAfter({ publishAt }: ReleaseRow, changes: Partial<ReleaseRow> | void): Date | null {
  return changes?.publishAt === undefined ? publishAt : changes.publishAt;
}
