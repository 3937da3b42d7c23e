import type { DataSource } from 'typeorm';
import { demand } from '../../accounts';
import type { Viewer } from '../../accounts/permissions';
import type { Clock } from '../../platform/clock';
import { JobGroupRow } from '../jobs/job-group.entity';
import { JobTitleRow } from '../jobs/job-title.entity';
import { PlaceRow } from '../places/place.entity';
import { readDataSets } from '../reference.policy';
import { DataSetRow } from './data-set.entity';
import type { DataSetName } from './data-set.entity';
import type { DataSet } from './data-set.graphql';
import { freshnessOf } from './freshness.rules';

const LICENCE = 'Licence Ouverte';
const ROME = { source: 'France Travail, ROME 4.0', link: 'https://www.francetravail.org', licence: LICENCE };
const GEOGRAPHIC_CODE = {
  source: 'Insee, code officiel géographique',
  link: 'https://www.insee.fr/fr/information/2560452',
  licence: LICENCE,
};

/** Says which reference data the service holds. */
export class DataSetsService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  async list(viewer: Viewer): Promise<DataSet[]> {
    demand(viewer, readDataSets);
    const { manager } = this.database;
    const loaded = new Map((await manager.find(DataSetRow)).map((row) => [row.name, row]));
    const told = (name: DataSetName): Pick<DataSet, 'edition' | 'isOfficial' | 'loadedAt' | 'freshness'> => {
      const row = loaded.get(name);
      const { edition = null, isOfficial = null, loadedAt = null } = row ?? {};
      return { edition, isOfficial, loadedAt, freshness: freshnessOf(row, this.clock.now()) };
    };
    return [
      { id: 'PLACES', ...GEOGRAPHIC_CODE, ...told('PLACES'), rows: await manager.count(PlaceRow) },
      { id: 'JOB_GROUPS', ...ROME, ...told('JOBS'), rows: await manager.count(JobGroupRow) },
      { id: 'JOB_TITLES', ...ROME, ...told('JOBS'), rows: await manager.count(JobTitleRow) },
    ];
  }
}
