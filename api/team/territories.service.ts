import { In } from 'typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { StaffUserRow, demand } from '../accounts';
import type { AuditService } from '../accounts';
import type { Viewer } from '../accounts/permissions';
import { lockRow } from '../platform/database/locked';
import { evictOnRejection } from '../platform/single-flight';
import { groupedBy } from '../platform/loaders';
import { refuse, refuseAny } from '../platform/user-errors';
import { PlaceRow } from '../reference';
import type { ReferenceIndexService } from '../reference';
import { notTerritories, unknownStaffUser } from './team.errors';
import { assignTerritories } from './team.policy';
import { TERRITORY_KINDS, isTheirs } from './territories.rules';
import type { TerritoryScope } from './territories.types';
import { TerritoryRow } from './territory.entity';
import type { SaveTerritoriesInput } from './territories.graphql';

/** The territories of moderators: reads and assigns them, and says what lies inside. */
export class TerritoriesService {
  constructor(
    private readonly database: DataSource,
    private readonly audit: AuditService,
    private readonly places: ReferenceIndexService,
  ) {}

  /** Replaces those that somebody has. */
  async save(viewer: Viewer, { staffUserId, placeCodes }: SaveTerritoriesInput): Promise<StaffUserRow> {
    demand(viewer, assignTerritories);
    const codes = [...new Set(placeCodes)];
    return this.database.transaction(async (tx) => {
      const user = await lockRow(tx, StaffUserRow, staffUserId);
      const places = await tx.findBy(PlaceRow, { code: In(codes), kind: In([...TERRITORY_KINDS]) });
      const missing = codes.filter((code) => !places.some((place) => place.code === code));
      refuseAny([
        user === null ? unknownStaffUser : undefined,
        missing.length > 0 ? notTerritories(missing) : undefined,
      ]);
      const before = await tx.findBy(TerritoryRow, { staffUserId });
      await tx.delete(TerritoryRow, { staffUserId });
      await tx.insert(
        TerritoryRow,
        codes.map((placeCode) => ({ staffUserId, placeCode })),
      );
      const summary = places
        .map(({ label }) => label)
        .toSorted((left, right) => left.localeCompare(right, 'fr'))
        .join(', ');
      await this.audit.record(tx, {
        by: viewer,
        action: 'staff.territories',
        objectId: staffUserId,
        summary: summary || 'partout',
        before: { placeCodes: before.map(({ placeCode }) => placeCode).toSorted() },
        after: { placeCodes: codes.toSorted() },
      });
      return user ?? refuse(unknownStaffUser);
    });
  }

  /** The scope of a viewer. Only staff have territories. */
  scopeOf(viewer: Viewer, tx: EntityManager = this.database.manager): TerritoryScope {
    let read: Promise<string[]> | undefined;
    const codes = async (): Promise<readonly string[]> =>
      (read ??=
        viewer.kind === 'STAFF'
          ? evictOnRejection(this.of(tx, viewer.id), () => (read = undefined))
          : Promise.resolve([]));
    return { codes, covers: async (placeCode) => this.covers(await codes(), placeCode) };
  }

  /** Where somebody moderates; empty: everywhere. */
  async of(tx: EntityManager, staffUserId: string): Promise<string[]> {
    const rows = await tx.findBy(TerritoryRow, { staffUserId });
    return rows.map(({ placeCode }) => placeCode);
  }

  /** The same of several people, in the order asked. */
  async ofEach(tx: EntityManager, staffUserIds: readonly string[]): Promise<string[][]> {
    const rows = await tx.find(TerritoryRow, {
      where: { staffUserId: In([...staffUserIds]) },
      order: { placeCode: 'ASC' },
    });
    return groupedBy(rows, staffUserIds, (row) => row.staffUserId).map((group) => group.map((row) => row.placeCode));
  }

  /** Whether a contribution is one that somebody with these territories sees and decides. */
  async covers(territories: readonly string[], placeCode: string | null): Promise<boolean> {
    return isTheirs(
      territories,
      placeCode === null || territories.length === 0 ? [] : await this.places.placeChain(placeCode),
    );
  }
}
