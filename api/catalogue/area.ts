import type { Permission } from '../accounts';
import type { Area } from '../platform/area';
import { catalogueOperations } from './catalogue.policy';
import { CatalogueResolver } from './catalogue.resolver';
import { CatalogueStateRow } from './catalogue-state.entity';
import { EditorialResolver, RevisionResolver, SituationUseResolver } from './editorial.resolver';
import { LintsResolver } from './lints.resolver';
import { PersonaRow } from './persona.entity';
import { PublishedRow } from './published.entity';
import { RecommendationRow } from './recommendation.entity';
import { RevisionRow } from './revision.entity';
import { SituationChangeResolver } from './situation-change.resolver';
import { TopicRow } from './topic.entity';

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
