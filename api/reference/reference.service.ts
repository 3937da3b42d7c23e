import type { DataSource } from 'typeorm';
import { demand } from '../accounts';
import type { Viewer } from '../accounts/permissions';
import { firstOf } from '../platform/graphql/connections';
import { searchJobs } from './jobs/job-search.queries';
import type { JobTitleRow } from './jobs/job-title.entity';
import { searchPlaces } from './places/place-search.queries';
import type { PlaceRow } from './places/place.entity';
import { readReference } from './reference.policy';

/** How many a search gives when it does not say. */
export const USUAL_FIRST = 10;

export class ReferenceService {
  constructor(private readonly database: DataSource) {}

  async jobs(viewer: Viewer, search: string, first: number | null): Promise<JobTitleRow[]> {
    demand(viewer, readReference);
    return searchJobs(this.database, search, firstOf(first ?? USUAL_FIRST));
  }

  async places(viewer: Viewer, search: string, first: number | null): Promise<PlaceRow[]> {
    demand(viewer, readReference);
    return searchPlaces(this.database, search, firstOf(first ?? USUAL_FIRST));
  }
}
