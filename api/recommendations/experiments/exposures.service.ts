import type { DataSource, EntityManager } from 'typeorm';
import { dayIn } from '../../platform/clock';
import type { Clock } from '../../platform/clock';
import type { PersonalDataOwner, ProfileRow } from '../../profiles';
import type { Trial } from './assignment.rules';
import { ExposureRow } from './exposure.entity';

/** What somebody met on a day. */
interface MetDay {
  profileId: string;
  /** ISO day, where the person lives. */
  date: string;
  met: readonly Trial[];
}

/** Who met what an experiment is about, once a day at most; theirs to take away and to have erased. */
export class ExposuresService implements PersonalDataOwner {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  async note({ id: profileId, timeZone }: Pick<ProfileRow, 'id' | 'timeZone'>, met: readonly Trial[]): Promise<void> {
    await this.noteAll(this.database.manager, [{ profileId, date: dayIn(timeZone, this.clock.now()), met }]);
  }

  async noteAll(tx: EntityManager, days: readonly MetDay[]): Promise<void> {
    const rows = days.flatMap(({ profileId, date, met }) =>
      met.map(({ experimentId, side }) => ({ profileId, experimentId, date, side })),
    );
    if (rows.length > 0) await tx.createQueryBuilder().insert().into(ExposureRow).values(rows).orIgnore().execute();
  }

  async export(tx: EntityManager, profileId: string): Promise<Record<string, unknown>> {
    const rows = await tx.find(ExposureRow, { where: { profileId }, order: { date: 'ASC', experimentId: 'ASC' } });
    return { experiments: rows.map(({ experimentId, date, side }) => ({ experimentId, date, side })) };
  }

  async erase(tx: EntityManager, profileId: string): Promise<void> {
    await tx.delete(ExposureRow, { profileId });
  }
}
