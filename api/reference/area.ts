import type { AuditService } from '../accounts';
import type { Permission, Viewer } from '../accounts/permissions';
import type { Area, AreaInstance } from '../platform/area';
import type { Platform } from '../platform/platform';
import { DataSetRow } from './data-sets/data-set.entity';
import { DataSetsResolver } from './data-sets/data-sets.resolver';
import { DataSetsService } from './data-sets/data-sets.service';
import { FindersService } from './finders.service';
import { JobGroupRow } from './jobs/job-group.entity';
import { JobTitleRow } from './jobs/job-title.entity';
import { RomeImportService } from './jobs/rome-import.service';
import { PlaceFieldsResolver } from './places/place-fields.resolver';
import { PlaceRow } from './places/place.entity';
import { ReferenceIndexService } from './reference-index.service';
import { REFERENCE_CHANGED } from './reference.topics';
import { referenceLoaders } from './reference.loaders';
import { referenceOperations } from './reference.policy';
import { ReferenceResolver } from './reference.resolver';
import { ReferenceService } from './reference.service';
import { loadStarterReference } from './starter/load';
import { referenceAudited } from './audited.rules';

export const reference: Area<Permission> = {
  name: 'reference',
  entities: [PlaceRow, JobGroupRow, JobTitleRow, DataSetRow],
  resolvers: [ReferenceResolver, PlaceFieldsResolver, DataSetsResolver],
  operations: referenceOperations,
  audited: referenceAudited,
};

export interface Reference extends AreaInstance<Viewer> {
  index: ReferenceIndexService;
  romeImport: RomeImportService;
  search: ReferenceService;
  /** Fills an empty database with places and the most frequent jobs. */
  loadStarter(): Promise<void>;
}

export function createReference({ database, changes, clock }: Platform, { audit }: { audit: AuditService }): Reference {
  const index = new ReferenceIndexService(database);
  const finders = new FindersService(database, index);
  const search = new ReferenceService(finders);
  changes.on(REFERENCE_CHANGED, async () => index.renew());
  changes.on(REFERENCE_CHANGED, async () => finders.renew());
  return {
    index,
    search,
    romeImport: new RomeImportService(database, clock, audit),
    loadStarter: async () => {
      await loadStarterReference(database, clock);
      index.forget();
      finders.forget();
    },
    resolvers: [
      new ReferenceResolver(search),
      new PlaceFieldsResolver(),
      new DataSetsResolver(new DataSetsService(database, clock)),
    ],
    loaders: () => referenceLoaders(database),
    warmUp: async () => index.read(),
    warmUpLater: async () => finders.read(),
  };
}
