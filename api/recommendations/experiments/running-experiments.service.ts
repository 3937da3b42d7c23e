import { IsNull } from 'typeorm';
import type { Platform } from '../../platform/platform';
import { Renewable } from '../../platform/single-flight';
import { trialOf } from './assignment.rules';
import type { Trial } from './assignment.rules';
import { ExperimentRow } from './experiment.entity';

/** Announced when an experiment begins or ends. */
export const EXPERIMENTS = 'experiments';

/** Keeps in memory which experiments run, so that no ranking asks the database for it. */
export class RunningExperimentsService {
  private readonly kept: Renewable<ExperimentRow[]>;

  constructor({ database, changes }: Pick<Platform, 'database' | 'changes'>) {
    this.kept = new Renewable(async () =>
      database.manager.find(ExperimentRow, { where: { stoppedAt: IsNull() }, order: { startedAt: 'ASC', id: 'ASC' } }),
    );
    changes.on(EXPERIMENTS, async () => this.kept.renew());
  }

  /** After a change by this process, which is to hold for whoever asks next. */
  forget(): void {
    this.kept.forget();
  }

  /** Those that somebody takes part in: all that run. */
  async trialsOf(profileId: string): Promise<Trial[]> {
    return (await this.kept.read()).map((one) => trialOf(one, profileId));
  }
}
