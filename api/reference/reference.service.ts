import { demand } from '../accounts';
import type { Viewer } from '../accounts/permissions';
import { firstOf } from '../platform/graphql/connections';
import type { FindersService } from './finders.service';
import type { FoundTitle } from './jobs/title-finder.rules';
import type { FoundPlace } from './places/place-finder.rules';
import { readReference } from './reference.policy';

/** How many a search gives when it does not say. */
export const USUAL_FIRST = 10;

export class ReferenceService {
  constructor(private readonly finders: FindersService) {}

  async jobs(viewer: Viewer, search: string, first: number | null): Promise<FoundTitle[]> {
    demand(viewer, readReference);
    return this.finders.jobs(search, firstOf(first ?? USUAL_FIRST));
  }

  async places(viewer: Viewer, search: string, first: number | null): Promise<FoundPlace[]> {
    demand(viewer, readReference);
    return this.finders.places(search, firstOf(first ?? USUAL_FIRST));
  }
}
