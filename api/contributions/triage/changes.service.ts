import type { DataSource } from 'typeorm';
import { demandStaff } from '../../accounts';
import { may } from '../../accounts/permissions';
import type { Viewer } from '../../accounts/permissions';
import type { Clock } from '../../platform/clock';
import type { Notifications } from '../../platform/database/notifications';
import { mapFeed } from '../../platform/feed';
import { rateLimited } from '../../platform/graphql/errors';
import { readContributions } from '../contributions.policy';
import type { TerritoriesService } from '../../team';
import type { ContributionStatus } from '../vocabulary.rules';

/** As the trigger of the table tells it. */
export interface Change {
  id: string;
  status: ContributionStatus;
  version: number;
  claimedById: string | null;
  placeCode: string | null;
}

const CHANNEL = 'contribution_changed';
/** How long a stream goes by rights that it has read. */
const RIGHTS_MS = 1000;
/** More than anybody has windows open. */
const MAX_STREAMS_PER_USER = 20;

interface Asking {
  viewer: Viewer;
  viewerNow(): Promise<Viewer>;
}

/** The contributions that change, as they do, for those who see them. */
export class ChangesService {
  private readonly open = new Map<string, number>();

  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly needs: { notifications: Notifications; territories: TerritoriesService },
  ) {}

  /** Ends once the viewer may no longer read. Throws RATE_LIMITED for too many at once. */
  async listen({ viewer, viewerNow }: Asking): Promise<AsyncIterableIterator<Change>> {
    const { id } = demandStaff(viewer, readContributions);
    if (this.openOf(id) >= MAX_STREAMS_PER_USER) throw rateLimited();
    this.count(id, 1);
    const feed = await this.needs.notifications.subscribe(CHANNEL, () => this.count(id, -1));
    const territories = this.rereading(viewerNow);
    return mapFeed(feed, async (told) => {
      const mine = await territories();
      const change = JSON.parse(told) as Change;
      if (mine === null) return null;
      return (await this.needs.territories.covers(mine, change.placeCode)) ? change : undefined;
    });
  }

  /** Where the viewer moderates, null once they may not read any more; read anew when it is old. */
  private rereading(viewerNow: Asking['viewerNow']): () => Promise<readonly string[] | null> {
    let readAt = -Infinity;
    let known: readonly string[] | null = null;
    return async () => {
      const now = this.clock.now().getTime();
      if (now - readAt < RIGHTS_MS) return known;
      readAt = now;
      const viewer = await viewerNow();
      known =
        viewer.kind === 'STAFF' && may(viewer, readContributions)
          ? await this.needs.territories.of(this.database.manager, viewer.id)
          : null;
      return known;
    };
  }

  private openOf(id: string): number {
    return this.open.get(id) ?? 0;
  }

  private count(id: string, more: number): void {
    const open = this.openOf(id) + more;
    if (open === 0) this.open.delete(id);
    else this.open.set(id, open);
  }
}
