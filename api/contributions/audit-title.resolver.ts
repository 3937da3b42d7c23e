import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AuditEvent } from '../accounts';
import type { AuditEventRow } from '../accounts';
import { may } from '../accounts/permissions';
import { maskPersonalData } from '../guard';
import type { ContributionsContext } from './contributions.loaders';
import { seeContributors } from './contributions.policy';

/** What an entry of the audit log is about. The words of the public and names of the team are not copied into the log: they are read where they can be erased. */
@Resolver(() => AuditEvent)
export class AuditTitleResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'What it was done to: the title as it was then; of a contribution the title and of an account the name as they are now. Null of what has none, of older entries, and of what the viewer may not read.',
  })
  async objectTitle(
    @Root() { objectType, objectId, objectTitle }: AuditEventRow,
    @Ctx() { viewer, loaders }: ContributionsContext,
  ): Promise<string | null> {
    if (objectType === 'staff' || objectType === 'session')
      return (await loaders.staffUser.load(objectId))?.name ?? null;
    if (objectType !== 'contribution') return objectTitle;
    const title = (await loaders.contribution.load(objectId))?.title ?? null;
    return title === null || may(viewer, seeContributors) ? title : maskPersonalData(title);
  }
}
