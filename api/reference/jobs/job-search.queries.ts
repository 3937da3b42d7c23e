import type { DataSource } from 'typeorm';
import type { JobGroupRow } from './job-group.entity';
import type { SearchedTitle } from './title-finder.rules';

export async function readSearchedTitles(
  database: DataSource,
): Promise<[SearchedTitle[], Pick<JobGroupRow, 'code' | 'label'>[]]> {
  return Promise.all([
    database.query<SearchedTitle[]>(
      `SELECT ogr, label, feminine, masculine, job_group_code AS "jobGroupCode", usual, search,
              row_number() OVER (ORDER BY label)::integer AS alphabetical
         FROM job_title`,
    ),
    database.query<JobGroupRow[]>('SELECT code, label FROM job_group'),
  ]);
}
