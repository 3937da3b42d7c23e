import type { AreaInstance, Part } from '../../../platform/area';
import type { Platform } from '../../../platform/platform';
import type { ContributionsQueries } from '../../contributions.queries';
import { ContributionLookRow } from './contribution-look.entity';
import { AlsoLookingResolver, LooksResolver } from './looks.resolver';
import { LooksService } from './looks.service';

export const looksPart: Part = {
  entities: [ContributionLookRow],
  resolvers: [LooksResolver, AlsoLookingResolver],
};

export function createLooks({ database, clock }: Platform, needs: { queue: ContributionsQueries }): AreaInstance {
  return { resolvers: [new LooksResolver(new LooksService(database, clock, needs)), new AlsoLookingResolver()] };
}
