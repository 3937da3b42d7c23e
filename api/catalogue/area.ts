import type { Permission } from '../accounts/permissions';
import type { Area } from '../platform/area';
import { catalogueOperations } from './catalogue.policy';
import { CatalogueResolver } from './published/catalogue.resolver';
import { CatalogueStateRow } from './published/catalogue-state.entity';
import { EditorialResolver, RevisionResolver, SituationUseResolver } from './editorial/editorial.resolver';
import { LintsResolver } from './checks/lints.resolver';
import { PersonaRow } from './personas/persona.entity';
import { PublishedRow } from './published/published.entity';
import { RecommendationRow } from './editorial/recommendation.entity';
import { RevisionRow } from './editorial/revision.entity';
import { SituationChangeResolver } from './checks/situation-change.resolver';
import { TopicRow } from './published/topic.entity';

export const catalogue: Area<Permission> = {
  name: 'catalogue',
  entities: [RecommendationRow, RevisionRow, PublishedRow, TopicRow, CatalogueStateRow, PersonaRow],
  resolvers: [
    CatalogueResolver,
    EditorialResolver,
    RevisionResolver,
    SituationUseResolver,
    SituationChangeResolver,
    LintsResolver,
  ],
  operations: catalogueOperations,
};
