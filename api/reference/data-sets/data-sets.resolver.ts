import { Ctx, Query, Resolver } from 'type-graphql';
import type { ReferenceContext } from '../reference.loaders';
import { DataSet } from './data-set.graphql';
import type { DataSetsService } from './data-sets.service';

@Resolver()
export class DataSetsResolver {
  constructor(private readonly service: DataSetsService) {}

  @Query(() => [DataSet], {
    nullable: true,
    description: 'The reference data that the service holds, with their source, size and last import. For the team.',
  })
  async dataSets(@Ctx() { viewer }: ReferenceContext): Promise<DataSet[]> {
    return this.service.list(viewer);
  }
}
