import type { Permission } from '../accounts/permissions';
import type { Area } from '../platform/area';
import { JobGroupRow } from './jobs/job-group.entity';
import { JobTitleFieldsResolver } from './jobs/job-title-fields.resolver';
import { JobTitleRow } from './jobs/job-title.entity';
import { PlaceFieldsResolver } from './places/place-fields.resolver';
import { PlaceRow } from './places/place.entity';
import { referenceOperations } from './reference.policy';
import { ReferenceResolver } from './reference.resolver';

export const reference: Area<Permission> = {
  name: 'reference',
  entities: [PlaceRow, JobGroupRow, JobTitleRow],
  resolvers: [ReferenceResolver, PlaceFieldsResolver, JobTitleFieldsResolver],
  operations: referenceOperations,
};
