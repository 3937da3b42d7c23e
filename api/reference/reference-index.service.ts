import type { DataSource } from 'typeorm';
import { Renewable } from '../platform/single-flight';
import { JobGroupRow } from './jobs/job-group.entity';
import { JobIndex } from './jobs/job-index.rules';
import { JobTitleRow } from './jobs/job-title.entity';
import { readPlaces } from './places/place-search.queries';
import type { SearchedPlace } from './places/place-finder.rules';
import { PlaceTree } from './places/place-tree.rules';

interface Kept {
  index: [PlaceTree, JobIndex];
  places: readonly SearchedPlace[];
}

/** Every place and every official title, read once and kept in memory: they change with an import only. */
export class ReferenceIndexService {
  private readonly kept: Renewable<Kept>;
  /** Another number once places and jobs may have changed: what was made of them is to be made again. */
  edition = 0;

  constructor(database: DataSource) {
    this.kept = new Renewable(async () => readReference(database));
  }

  async read(): Promise<[PlaceTree, JobIndex]> {
    return (await this.kept.read()).index;
  }

  /** With what searches name them by, the most populous first. */
  async searchedPlaces(): Promise<readonly SearchedPlace[]> {
    return (await this.kept.read()).places;
  }

  /** The place itself first, then what holds it; empty for an unknown code. */
  async placeChain(code: string): Promise<readonly string[]> {
    const [places] = await this.read();
    return places.chain(code);
  }

  /** After an import by any process. */
  async renew(): Promise<void> {
    await this.kept.renew();
    this.edition += 1;
  }

  /** After an import by this process, while nothing waits. */
  forget(): void {
    this.kept.forget();
    this.edition += 1;
  }
}

async function readReference(database: DataSource): Promise<Kept> {
  const [places, jobs] = await Promise.all([readPlaces(database), loadJobIndex(database)]);
  return { index: [new PlaceTree(places), jobs], places };
}

async function loadJobIndex(database: DataSource): Promise<JobIndex> {
  const groups = await database.manager.find(JobGroupRow);
  const titles = await database
    .createQueryBuilder(JobTitleRow, 'title')
    .select(['title.ogr AS ogr', 'title.label AS label', 'title.jobGroupCode AS "jobGroupCode"'])
    .where('title.ogr IS NOT NULL')
    .getRawMany<{ ogr: string; label: string; jobGroupCode: string }>();
  return new JobIndex(groups, titles);
}
