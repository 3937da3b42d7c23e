import type { Permission } from '../accounts';
import type { Area } from '../platform/area';
import { JobGroupRow } from './job-group.entity';
import { JobTitleFieldsResolver } from './job-title-fields.resolver';
import { JobTitleRow } from './job-title.entity';
import { PlaceFieldsResolver } from './place-fields.resolver';
import { PlaceRow } from './place.entity';
import { referenceOperations } from './reference.policy';
import { ReferenceResolver } from './reference.resolver';

export const reference: Area<Permission> = {
  name: 'reference',
  entities: [PlaceRow, JobGroupRow, JobTitleRow],
  resolvers: [ReferenceResolver, PlaceFieldsResolver, JobTitleFieldsResolver],
  operations: referenceOperations,
};
