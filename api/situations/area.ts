import type { Permission } from '../accounts/permissions';
import type { Area } from '../platform/area';
import {
  AudienceResolver,
  AudienceSliceResolver,
  SituationAudienceResolver,
} from '../targeting/audience/audience.resolver';
import { SituationLintsResolver } from './lints.resolver';
import { SituationRow } from './situation.entity';
import { SituationVersionRow } from './situation-version.entity';
import { situationsOperations } from './situations.policy';
import { SituationsResolver } from './situations.resolver';

export const situations: Area<Permission> = {
  name: 'situations',
  entities: [SituationRow, SituationVersionRow],
  resolvers: [
    SituationsResolver,
    AudienceResolver,
    AudienceSliceResolver,
    SituationAudienceResolver,
    SituationLintsResolver,
  ],
  operations: situationsOperations,
};
