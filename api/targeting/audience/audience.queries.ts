import type { DataSource } from 'typeorm';
import type { JobReference, PeopleReference, PlaceReference } from '../population';

/** What the people of the reference population live in and work as. */
export async function readReference(database: DataSource): Promise<PeopleReference> {
  const [places, jobs] = await Promise.all([
    database.query<PlaceReference[]>(COMMUNES),
    database.query<JobReference[]>(JOB_GROUPS),
  ]);
  return { places, jobs };
}

/** Only communes in a région: the others have no département to be counted in. */
const COMMUNES = `
  SELECT commune.code, departement.code AS departement, departement.parent_code AS region, commune.population
  FROM place commune JOIN place departement ON departement.code = commune.parent_code
  WHERE commune.kind = 'COMMUNE' AND departement.parent_code IS NOT NULL AND commune.population > 0
  ORDER BY commune.code COLLATE "C"`;

const JOB_GROUPS = `
  SELECT job_group.code, coalesce(array_agg(title.ogr ORDER BY title.ogr) FILTER (WHERE title.ogr IS NOT NULL), '{}') AS titles
  FROM job_group LEFT JOIN job_title title ON title.job_group_code = job_group.code
  GROUP BY job_group.code ORDER BY job_group.code COLLATE "C"`;
