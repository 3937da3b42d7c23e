import type { DataSource } from 'typeorm';
import { evictOnRejection } from '../platform/single-flight';
import { JobGroupRow } from './jobs/job-group.entity';
import { JobIndex } from './jobs/job-index.rules';
import { JobTitleRow } from './jobs/job-title.entity';
import { PlaceRow } from './places/place.entity';
import { PlaceTree } from './places/place-tree.rules';

/** Every place and every official title, read once and kept in memory: they change with an import only. */
export class ReferenceIndexService {
  private kept: Promise<[PlaceTree, JobIndex]> | undefined;
  /** Another number once places and jobs may have changed: what was made of them is to be made again. */
  edition = 0;

  constructor(private readonly database: DataSource) {}

  async read(): Promise<[PlaceTree, JobIndex]> {
    this.kept ??= evictOnRejection(
      Promise.all([loadPlaceTree(this.database), loadJobIndex(this.database)]),
      () => (this.kept = undefined),
    );
    return this.kept;
  }

  /** The place itself first, then what holds it; empty for an unknown code. */
  async placeChain(code: string): Promise<readonly string[]> {
    const [places] = await this.read();
    return places.chain(code);
  }

  /** For an import, once it is done. */
  forget(): void {
    this.kept = undefined;
    this.edition += 1;
  }
}

async function loadPlaceTree(database: DataSource): Promise<PlaceTree> {
  const places = await database
    .createQueryBuilder(PlaceRow, 'place')
    .select([
      'place.code AS code',
      'place.kind AS kind',
      'place.label AS label',
      'place.parentCode AS "parentCode"',
      'place.population AS population',
    ])
    .getRawMany<Omit<PlaceRow, 'parent' | 'search'>>();
  return new PlaceTree(places);
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
