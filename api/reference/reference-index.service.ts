import type { DataSource } from 'typeorm';
import { JobGroupRow } from './jobs/job-group.entity';
import { JobIndex } from './jobs/job-index.rules';
import { JobTitleRow } from './jobs/job-title.entity';
import { PlaceRow } from './places/place.entity';
import { PlaceTree } from './places/place-tree.rules';

/** Every place, read once: places change with an import only. */
export async function loadPlaceTree(database: DataSource): Promise<PlaceTree> {
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

export async function loadJobIndex(database: DataSource): Promise<JobIndex> {
  const groups = await database.manager.find(JobGroupRow);
  const titles = await database
    .createQueryBuilder(JobTitleRow, 'title')
    .select(['title.ogr AS ogr', 'title.label AS label', 'title.jobGroupCode AS "jobGroupCode"'])
    .where('title.ogr IS NOT NULL')
    .getRawMany<{ ogr: string; label: string; jobGroupCode: string }>();
  return new JobIndex(groups, titles);
}
