import type { DataSource, EntityManager } from 'typeorm';
import type { AuditService } from '../../accounts';
import { SYSTEM } from '../../accounts/permissions';
import { rememberDataSet } from '../data-sets/data-set.writes';
import type { Clock } from '../../platform/clock';
import { announce } from '../../platform/changes';
import { insertGroups, insertTitles, refreshStatistics, updateGroups, updateTitles } from '../bulk.queries';
import { REFERENCE_CHANGED } from '../reference.topics';
import { JobGroupRow } from './job-group.entity';
import { JobTitleRow } from './job-title.entity';
import { readRome } from './rome-files.rules';
import type { RomeFiles } from './rome-files.rules';
import { planRome } from './rome-plan.rules';
import type { RomePlan } from './rome-plan.rules';

/** Told of the rows written so far, of all that will be. */
export type OnProgress = (done: number, total: number) => void;

type Write = (tx: EntityManager) => Promise<void>;

const BATCH = 1000;

/** Brings job groups and titles up to the official ROME files; for who runs the service, at the command line. */
export class RomeImportService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly audit: AuditService,
  ) {}

  /** What an import would change; writes nothing. Throws RomeFileError. */
  async plan(files: RomeFiles): Promise<RomePlan> {
    return planRome(await stored(this.database.manager), readRome(files));
  }

  /** All or nothing. Gives what was changed, worked out again under lock. Throws RomeFileError. */
  async apply(files: RomeFiles, onProgress: OnProgress = () => undefined): Promise<RomePlan> {
    const official = readRome(files);
    const plan = await this.database.transaction(async (tx) => {
      await tx.query('LOCK TABLE job_group, job_title IN SHARE ROW EXCLUSIVE MODE');
      const differences = planRome(await stored(tx), official);
      await write(tx, differences, onProgress);
      const loadedAt = this.clock.now();
      await rememberDataSet(tx, { name: 'JOBS', edition: null, isOfficial: true, loadedAt });
      await announce(tx, REFERENCE_CHANGED);
      await this.audit.record(tx, {
        by: SYSTEM,
        action: 'rome.import',
        objectId: 'rome',
        summary: summaryOf(differences),
      });
      return differences;
    });
    await refreshStatistics(this.database);
    return plan;
  }
}

async function stored(tx: EntityManager): Promise<{ groups: JobGroupRow[]; titles: JobTitleRow[] }> {
  return { groups: await tx.find(JobGroupRow), titles: await tx.find(JobTitleRow) };
}

/** Groups before the titles that name them. */
async function write(tx: EntityManager, { groups, titles }: RomePlan, onProgress: OnProgress): Promise<void> {
  const steps = [
    ...batches(groups.added, insertGroups),
    ...batches(
      groups.changed.map(({ after }) => after),
      updateGroups,
    ),
    ...batches(titles.added, insertTitles),
    ...batches(
      titles.changed.map(({ after }) => after),
      updateTitles,
    ),
  ];
  const total = steps.reduce((sum, { rows }) => sum + rows, 0);
  let done = 0;
  for (const step of steps) {
    await step.write(tx);
    done += step.rows;
    onProgress(done, total);
  }
}

function batches<Row>(
  rows: readonly Row[],
  writeRows: (tx: EntityManager, rows: readonly Row[]) => Promise<void>,
): { rows: number; write: Write }[] {
  return Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, index) => {
    const batch = rows.slice(index * BATCH, (index + 1) * BATCH);
    return { rows: batch.length, write: async (tx) => writeRows(tx, batch) };
  });
}

function summaryOf({ groups, titles }: RomePlan): string {
  const counts = ({ added, changed }: { added: readonly unknown[]; changed: readonly unknown[] }): string =>
    `${added.length} ajoutés, ${changed.length} modifiés`;
  return `Import du ROME : groupes de métiers : ${counts(groups)} ; intitulés : ${counts(titles)}`;
}
