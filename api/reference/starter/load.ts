import type { DataSource, EntityManager } from 'typeorm';
import { announce } from '../../platform/changes';
import { systemClock } from '../../platform/clock';
import { insertGroups, insertPlaces, insertTitles, refreshStatistics } from '../bulk.queries';
import { rememberDataSet } from '../data-sets/data-set.writes';
import { REFERENCE_CHANGED } from '../reference.topics';
import { starterGroups, starterTitles } from './jobs';
import { placesEdition, readPlaces } from './places';

/** Fills empty tables with every place of France and the usual jobs; leaves alone a table that holds anything. */
export async function loadStarterReference(database: DataSource, clock = systemClock): Promise<void> {
  await database.transaction(async (tx) => {
    // Once in a database's life, and longer than a request may last on a slow machine.
    await tx.query('SET LOCAL statement_timeout = 0');
    // Of two instances that start together, the second waits and then finds the tables full.
    await tx.query('LOCK TABLE place, job_group IN SHARE ROW EXCLUSIVE MODE');
    const [lacksPlaces, lacksJobs] = [await isEmpty(tx, 'place'), await isEmpty(tx, 'job_group')];
    const loadedAt = clock.now();
    if (lacksPlaces) {
      await insertPlaces(tx, readPlaces());
      await rememberDataSet(tx, { name: 'PLACES', edition: placesEdition(), isOfficial: true, loadedAt });
    }
    if (lacksJobs) {
      await insertGroups(tx, starterGroups());
      await insertTitles(tx, starterTitles());
      await rememberDataSet(tx, { name: 'JOBS', edition: null, isOfficial: false, loadedAt });
    }
    if (lacksPlaces || lacksJobs) await announce(tx, REFERENCE_CHANGED);
    await refreshStatistics(tx);
  });
}

async function isEmpty(tx: EntityManager, table: 'place' | 'job_group'): Promise<boolean> {
  return (await tx.query<object[]>(`SELECT FROM ${table} LIMIT 1`)).length === 0;
}
