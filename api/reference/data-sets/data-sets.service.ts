import type { DataSource, EntityManager } from 'typeorm';
import { demand } from '../../accounts';
import type { Viewer } from '../../accounts/permissions';
import { JobGroupRow } from '../jobs/job-group.entity';
import { JobTitleRow } from '../jobs/job-title.entity';
import { PlaceRow } from '../places/place.entity';
import { readDataSets } from '../reference.policy';
import type { DataSet } from './data-set.graphql';

const LICENCE = 'Licence Ouverte';
const ROME = { source: 'France Travail, ROME 4.0', licence: LICENCE };
const GEOGRAPHIC_CODE = { source: 'Insee, code officiel géographique', licence: LICENCE };

/** Says which reference data the service holds. */
export class DataSetsService {
  constructor(private readonly database: DataSource) {}

  async list(viewer: Viewer): Promise<DataSet[]> {
    demand(viewer, readDataSets);
    const { manager } = this.database;
    const importedAt = await lastRomeImport(manager);
    return [
      { id: 'PLACES', ...GEOGRAPHIC_CODE, rows: await manager.count(PlaceRow), importedAt: null },
      { id: 'JOB_GROUPS', ...ROME, rows: await manager.count(JobGroupRow), importedAt },
      { id: 'JOB_TITLES', ...ROME, rows: await manager.count(JobTitleRow), importedAt },
    ];
  }
}

/** The audit log is all that remembers an import. */
async function lastRomeImport(manager: EntityManager): Promise<Date | null> {
  const [row] = await manager.query<{ at: Date | null }[]>(
    `SELECT max(at) AS at FROM audit_event WHERE action = 'rome.import'`,
  );
  return row?.at ?? null;
}
