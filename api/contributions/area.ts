import type { Permission } from '../accounts';
import type { Area } from '../platform/area';
import { ContributionFieldsResolver } from './contribution-fields.resolver';
import { ContributionMessageRow } from './contribution-message.entity';
import { ContributionStatusResolver } from './contribution-status.resolver';
import { ContributionRow } from './contribution.entity';
import { contributionsOperations } from './contributions.policy';
import { ContributionsResolver } from './contributions.resolver';
import { EditableRecommendationContributionsResolver, RecommendationContributorsResolver } from './recommendation-fields.resolver';
import { RefusalReasonRow } from './refusal-reason.entity';

export const contributions: Area<Permission> = {
  name: 'contributions',
  entities: [RefusalReasonRow, ContributionRow, ContributionMessageRow],
  resolvers: [ContributionsResolver, ContributionFieldsResolver, ContributionStatusResolver, RecommendationContributorsResolver, EditableRecommendationContributionsResolver],
  operations: contributionsOperations,
};
