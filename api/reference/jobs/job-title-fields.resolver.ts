import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { JobGroupRow } from './job-group.entity';
import type { JobTitleRow } from './job-title.entity';
import { JobGroup, JobTitle } from '../reference.graphql';
import type { ReferenceContext } from '../reference.loaders';

@Resolver(() => JobTitle)
export class JobTitleFieldsResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The OGR code of an official title, which a fact of type JOB takes: "11573". Null for a usual name that stands for a whole group.',
  })
  code(@Root() { ogr }: JobTitleRow): string | null {
    return ogr;
  }

  @FieldResolver(() => JobGroup, { description: 'The ROME group that the job is in.' })
  async jobGroup(
    @Root() { jobGroupCode }: JobTitleRow,
    @Ctx() { loaders }: ReferenceContext,
  ): Promise<JobGroupRow | null> {
    return loaders.jobGroup.load(jobGroupCode);
  }
}
