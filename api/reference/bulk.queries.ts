import type { DataSource, EntityManager } from 'typeorm';
import type { JobGroupRow } from './jobs/job-group.entity';
import type { NewTitle } from './words/job-words.rules';
import type { NewPlace } from './starter/places';

/** Any number of rows in one statement: they travel as one JSON parameter. */

export async function insertPlaces(tx: EntityManager, places: readonly NewPlace[]): Promise<void> {
  await tx.query(
    `INSERT INTO place (code, kind, label, parent_code, population, search)
     SELECT code, kind, label, "parentCode", population, search
       FROM jsonb_to_recordset($1::jsonb) AS row (code text, kind text, label text, "parentCode" text, population integer, search text)`,
    [JSON.stringify(places)],
  );
}

export async function insertGroups(tx: EntityManager, groups: readonly JobGroupRow[]): Promise<void> {
  await tx.query(
    `INSERT INTO job_group (code, label, label_en, domain)
     SELECT code, label, "labelEn", domain
       FROM jsonb_to_recordset($1::jsonb) AS row (code text, label text, "labelEn" text, domain text)`,
    [JSON.stringify(groups)],
  );
}

export async function insertTitles(tx: EntityManager, titles: readonly NewTitle[]): Promise<void> {
  await tx.query(
    `INSERT INTO job_title (ogr, label, feminine, masculine, job_group_code, usual, search)
     SELECT ogr, label, feminine, masculine, "jobGroupCode", usual, search
       FROM jsonb_to_recordset($1::jsonb)
         AS row (ogr text, label text, feminine text, masculine text, "jobGroupCode" text, usual boolean, search text)`,
    [JSON.stringify(titles)],
  );
}

export async function updateGroups(tx: EntityManager, groups: readonly JobGroupRow[]): Promise<void> {
  await tx.query(
    `UPDATE job_group
        SET label = row.label, domain = row.domain
       FROM jsonb_to_recordset($1::jsonb) AS row (code text, label text, domain text)
      WHERE job_group.code = row.code`,
    [JSON.stringify(groups)],
  );
}

/** By id: a title may have had no OGR code before. */
export async function updateTitles(tx: EntityManager, titles: readonly (NewTitle & { id: string })[]): Promise<void> {
  await tx.query(
    `UPDATE job_title
        SET ogr = row.ogr, label = row.label, feminine = row.feminine, masculine = row.masculine,
            job_group_code = row."jobGroupCode", usual = row.usual, search = row.search
       FROM jsonb_to_recordset($1::jsonb)
         AS row (id uuid, ogr text, label text, feminine text, masculine text, "jobGroupCode" text, usual boolean, search text)
      WHERE job_title.id = row.id`,
    [JSON.stringify(titles)],
  );
}

/** After so many rows: without new figures about the tables, searches would be planned for empty ones. */
export async function refreshStatistics(database: DataSource | EntityManager): Promise<void> {
  await database.query('ANALYZE place, job_group, job_title');
}
