import type { DataSource, EntityManager } from 'typeorm';
import { demandStaff } from '../../accounts';
import type { AuditService } from '../../accounts';
import type { Staff, Viewer } from '../../accounts/permissions';
import { lockRow } from '../../platform/database/locked';
import { isUuid } from '../../platform/ids';
import { refuse } from '../../platform/user-errors';
import type { DraftsService } from '../editorial/drafts.service';
import { RecommendationRow } from '../editorial/recommendation.entity';
import { RevisionRow } from '../editorial/revision.entity';
import { withLink } from './link-texts.rules';
import type { LinkStatesService } from './link-states.service';
import { LinkRow } from './link.entity';
import { HostBusy, checksAreOff, linkBusy, nothingToReplace, otherMove, unknownLink } from './links.errors';
import type { AcceptMovedLinkInput, CheckLinkInput } from './links.graphql';
import { acceptMoves, checkLinks } from './links.policy';
import type { LinksSettings } from './links-settings.rules';
import type { Found, LooksService } from './looks.service';

/** How long somebody waits for the turn of a host, in seconds. */
const PATIENCE = 4;

const USERS = 'SELECT recommendation_id AS id FROM link_use WHERE link_id = $1 ORDER BY recommendation_id';

interface Needs {
  database: DataSource;
  audit: AuditService;
  drafts: DraftsService;
  looks: LooksService;
  states: LinkStatesService;
  settings: LinksSettings;
}

/** What the team does with links. */
export class LinksService {
  constructor(private readonly needs: Needs) {}

  /** Looks at the page now, in its turn. */
  async check(viewer: Viewer, { id }: CheckLinkInput): Promise<LinkRow> {
    const staff = demandStaff(viewer, checkLinks);
    const { database, states, settings } = this.needs;
    const asked = isUuid(id) ? await database.manager.findOneBy(LinkRow, { id }) : null;
    if (asked === null) return refuse(unknownLink);
    if (!settings.checks) return refuse(checksAreOff);
    // Before the transaction: nothing is locked while a page is waited for.
    const finding = await this.look(asked.url);
    return database.transaction(async (tx) => {
      const link = (await states.lock(tx, id)) ?? refuse(unknownLink);
      return states.record(tx, staff, { link, finding });
    });
  }

  /** Writes the new address into a draft of each recommendation that names the old one. */
  async acceptMove(
    viewer: Viewer,
    { id, movedTo, recommendationIds }: AcceptMovedLinkInput,
  ): Promise<{ link: LinkRow; recommendations: RecommendationRow[] }> {
    const staff = demandStaff(viewer, acceptMoves);
    const { database, audit } = this.needs;
    return database.transaction(async (tx) => {
      const link = (isUuid(id) ? await tx.findOneBy(LinkRow, { id }) : null) ?? refuse(unknownLink);
      if (link.movedTo !== movedTo) refuse(otherMove);
      const users = await tx.query<{ id: string }[]>(USERS, [id]);
      const wanted = users.filter((user) => !recommendationIds || recommendationIds.includes(user.id));
      const recommendations: RecommendationRow[] = [];
      for (const user of wanted) recommendations.push(...(await this.replace(tx, staff, { id: user.id, link })));
      if (recommendations.length === 0) refuse(nothingToReplace);
      await audit.record(tx, {
        by: staff,
        action: 'link.accept-move',
        objectId: id,
        title: link.url,
        before: { url: link.url },
        after: { url: movedTo },
        summary: `${link.url} : remplacé par ${movedTo} dans ${recommendations.length} brouillon(s)`,
      });
      return { link, recommendations };
    });
  }

  private async look(url: string): Promise<Found> {
    try {
      return await this.needs.looks.look(url, PATIENCE);
    } catch (error) {
      if (error instanceof HostBusy) return refuse(linkBusy);
      throw error;
    }
  }

  /** In the draft where there is one, else in a new one; none where its text does not name the old address any more. */
  private async replace(
    tx: EntityManager,
    by: Staff,
    { id, link }: { id: string; link: LinkRow },
  ): Promise<RecommendationRow[]> {
    const row = await lockRow(tx, RecommendationRow, id);
    const revisionId = row?.draftId ?? row?.publishedId ?? null;
    if (row === null || revisionId === null) return [];
    const { content } = await tx.findOneByOrFail(RevisionRow, { id: revisionId });
    const changed = withLink(content, link.url, link.movedTo ?? link.url);
    return changed === undefined ? [] : [await this.needs.drafts.saveIn(tx, by, { row, content: changed })];
  }
}
