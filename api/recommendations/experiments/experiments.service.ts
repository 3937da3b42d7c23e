import { randomUUID } from 'node:crypto';
import { IsNull } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { demand } from '../../accounts';
import type { Actor, AuditService } from '../../accounts';
import { SYSTEM } from '../../accounts/permissions';
import type { Viewer } from '../../accounts/permissions';
import { PublishedRow } from '../../catalogue';
import { announce } from '../../platform/changes';
import { lengthFault, optionalLengthFault, rangeFault, tidy } from '../../platform/checks';
import { momentInDatabase } from '../../platform/database/moment';
import { isUuid } from '../../platform/ids';
import type { Platform } from '../../platform/platform';
import { DAY_MS } from '../../platform/time';
import { refuse, refuseAny } from '../../platform/user-errors';
import { readExperiments, runExperiments } from '../recommendations.policy';
import * as errors from './experiments.errors';
import { ExperimentRow } from './experiment.entity';
import type { StartExperimentInput } from './experiments.graphql';
import { endExperiment } from './experiments.topics';
import { EXPERIMENTS } from './running-experiments.service';
import type { RunningExperimentsService } from './running-experiments.service';

const MAX_DAYS = 365;
const MAX_PURPOSE = 500;

type Needs = Pick<Platform, 'database' | 'databaseClock' | 'jobs'> & {
  audit: AuditService;
  /** Of the scorers that there are. */
  scorers: readonly string[];
  running: Pick<RunningExperimentsService, 'forget'>;
};

/** Begins and ends experiments. When one ends by itself, the database's clock decides, by a job. */
export class ExperimentsService {
  constructor(private readonly needs: Needs) {}

  /** The latest first. */
  async list(viewer: Viewer): Promise<ExperimentRow[]> {
    demand(viewer, readExperiments);
    return this.needs.database.manager.find(ExperimentRow, { order: { startedAt: 'DESC', id: 'ASC' } });
  }

  async one(viewer: Viewer, id: string): Promise<ExperimentRow | null> {
    demand(viewer, readExperiments);
    return isUuid(id) ? this.needs.database.manager.findOneBy(ExperimentRow, { id }) : null;
  }

  /** The names of those that an experiment may be about. */
  scorers(viewer: Viewer): readonly string[] {
    demand(viewer, readExperiments);
    return this.needs.scorers;
  }

  async start(viewer: Viewer, input: StartExperimentInput): Promise<ExperimentRow> {
    demand(viewer, runExperiments);
    const { jobs, audit, databaseClock } = this.needs;
    refuseAny(this.faults(input));
    return this.changed(async (tx) => {
      const startedAt = await momentInDatabase(tx, databaseClock);
      const row = rowOf(input, startedAt);
      await demandPossible(tx, row);
      await tx.insert(ExperimentRow, row);
      await jobs.send(tx, endExperiment, { id: row.id }, { startAfter: row.endsAt, key: row.id });
      await audit.record(tx, {
        by: viewer,
        action: 'experiment.start',
        objectId: row.id,
        title: row.name,
        summary: `Essai commencé : ${row.name}`,
        after: { share: row.share, endsAt: row.endsAt.toISOString(), scorer: row.scorer },
      });
      await announce(tx, EXPERIMENTS);
      return row;
    });
  }

  async stop(viewer: Viewer, id: string): Promise<ExperimentRow> {
    demand(viewer, runExperiments);
    return this.changed(async (tx) => {
      const row = isUuid(id) ? await locked(tx, id) : null;
      if (row === null) refuse(errors.unknownExperiment);
      if (row.stoppedAt !== null) refuse(errors.stoppedBefore);
      await this.needs.jobs.cancel(tx, endExperiment, { key: id });
      return this.ended(tx, row, viewer as Actor);
    });
  }

  /** Nothing where somebody ended it before. */
  async end(id: string): Promise<void> {
    await this.changed(async (tx) => {
      const row = await locked(tx, id);
      if (row !== null && row.stoppedAt === null) await this.ended(tx, row, SYSTEM);
    });
  }

  private async changed<Result>(change: (tx: EntityManager) => Promise<Result>): Promise<Result> {
    const { database, running } = this.needs;
    const result = await database.transaction(change);
    running.forget();
    return result;
  }

  private async ended(tx: EntityManager, row: ExperimentRow, by: Actor): Promise<ExperimentRow> {
    const { audit, databaseClock } = this.needs;
    const stopped = await tx.save(ExperimentRow, { ...row, stoppedAt: await momentInDatabase(tx, databaseClock) });
    await audit.record(tx, {
      ...{ by, action: 'experiment.stop', objectId: row.id, title: row.name },
      summary: `Essai terminé : ${row.name}`,
    });
    await announce(tx, EXPERIMENTS);
    return stopped;
  }

  private faults({ name, purpose, recommendationId, scorer, share }: StartExperimentInput) {
    const isOne = (recommendationId ?? null) === null ? (scorer ?? null) !== null : (scorer ?? null) === null;
    const isKnown = (scorer ?? null) === null || this.needs.scorers.includes(scorer as string);
    return [
      lengthFault('name', name, [3, 120]),
      optionalLengthFault('purpose', purpose, MAX_PURPOSE),
      isOne ? undefined : errors.oneOfTheTwo,
      isKnown ? undefined : errors.unknownScorer,
      rangeFault('share', share, [1, 99]),
    ];
  }
}

function rowOf(
  { name, purpose, recommendationId, scorer, share, endsAt }: StartExperimentInput,
  startedAt: Date,
): ExperimentRow {
  const days = (endsAt.getTime() - startedAt.getTime()) / DAY_MS;
  if (days <= 0 || days > MAX_DAYS) refuse(errors.wrongEnd);
  return {
    ...{ id: randomUUID(), name: name.trim(), purpose: tidy(purpose), share, startedAt, endsAt, stoppedAt: null },
    ...{ recommendationId: recommendationId ?? null, scorer: scorer ?? null },
  };
}

/** Of two experiments on the same, nobody could tell which brought what. */
async function demandPossible(tx: EntityManager, { recommendationId, scorer }: ExperimentRow): Promise<void> {
  if (
    recommendationId !== null &&
    !(isUuid(recommendationId) && (await tx.existsBy(PublishedRow, { id: recommendationId })))
  )
    refuse(errors.notOnline);
  const running = await tx.findBy(ExperimentRow, { stoppedAt: IsNull() });
  const isAbout = (one: ExperimentRow): boolean =>
    scorer === null ? one.recommendationId === recommendationId : one.scorer !== null;
  if (running.some(isAbout)) refuse(errors.runsAlready);
}

async function locked(tx: EntityManager, id: string): Promise<ExperimentRow | null> {
  return tx.findOne(ExperimentRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
}
