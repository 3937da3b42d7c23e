import type { EntityManager } from 'typeorm';
import type { AuditService, AuditValues } from '../../accounts';
import { SYSTEM } from '../../accounts/permissions';
import type { Clock } from '../../platform/clock';
import { DAY_MS } from '../../platform/time';
import { RecommendationRow } from '../editorial/recommendation.entity';
import { RevisionRow } from '../editorial/revision.entity';
import { hidePublished, incrementCatalogueVersion, upsertPublished } from '../published/publishing.writes';
import { hiddenSummary, SHOWN_SUMMARY } from './link-events.rules';
import type { LinkNoticesService } from './link-notices.service';
import type { LinksSettings } from './links-settings.rules';

/** Recommendations that are hidden in one transaction. */
const LOT = 200;

/** Published knowingly, a recommendation has the same time once more. Locked, since it may be published or archived meanwhile. */
const DUE = `
  SELECT recommendation.id, revision.content->>'title' AS title, link.url, link.dead_since AS "deadSince"
  FROM recommendation
    JOIN revision ON revision.id = recommendation.published_id
    JOIN link_use ON link_use.recommendation_id = recommendation.id AND link_use.is_main
    JOIN link ON link.id = link_use.link_id
  WHERE link.state = 'DEAD' AND greatest(link.dead_since, revision.published_at) <= $1
    AND EXISTS (SELECT FROM published_recommendation WHERE published_recommendation.id = recommendation.id)
  ORDER BY link.audience DESC NULLS LAST, recommendation.id LIMIT ${LOT}
  FOR UPDATE OF recommendation`;

/** $1: whether dead links hide at all. */
const ANSWERING = `
  SELECT recommendation.id
  FROM hidden_recommendation JOIN recommendation ON recommendation.id = hidden_recommendation.recommendation_id
  WHERE NOT ($1::boolean AND EXISTS (
    SELECT FROM link_use JOIN link ON link.id = link_use.link_id
    WHERE link_use.recommendation_id = recommendation.id AND link_use.is_main AND link.state = 'DEAD'))
  ORDER BY recommendation.id
  FOR UPDATE OF recommendation`;

interface Due {
  id: string;
  title: string;
  url: string;
  deadSince: Date;
}

interface Needs {
  clock: Clock;
  audit: AuditService;
  notices: LinkNoticesService;
  settings: LinksSettings;
}

/**
 * Hides what leads to a page that is dead for some days, and shows it again once the page answers. The revision stays published: nobody
 * has to publish it again.
 */
export class HiddenLinksService {
  constructor(private readonly needs: Needs) {}

  /** False when nothing was left to hide. */
  async hideSome(tx: EntityManager): Promise<boolean> {
    const { clock, audit, notices, settings } = this.needs;
    if (settings.hidesAfterDays === undefined) return false;
    const now = clock.now();
    const due = await tx.query<Due[]>(DUE, [new Date(now.getTime() - settings.hidesAfterDays * DAY_MS)]);
    if (due.length === 0) return false;
    for (const { id } of due) await hidePublished(tx, id, now);
    await incrementCatalogueVersion(tx, now);
    await audit.recordAll(
      tx,
      due.map((one) => ({
        ...{ by: SYSTEM, action: 'recommendation.hide', objectId: one.id, title: one.title },
        summary: hiddenSummary(one),
        ...hiding(true),
      })),
    );
    await notices.tell(
      tx,
      'HIDDEN',
      due.map(({ id }) => id),
    );
    return true;
  }

  /** What was hidden, and has a link that is dead no longer. */
  async showAnswering(tx: EntityManager): Promise<void> {
    const { clock, audit, notices, settings } = this.needs;
    const found = await tx.query<{ id: string }[]>(ANSWERING, [settings.hidesAfterDays !== undefined]);
    const shown: { id: string; title: string }[] = [];
    for (const { id } of found) {
      const title = await this.show(tx, id);
      if (title !== null) shown.push({ id, title });
    }
    if (shown.length === 0) return;
    await incrementCatalogueVersion(tx, clock.now());
    await audit.recordAll(
      tx,
      shown.map(({ id, title }) => ({
        ...{ by: SYSTEM, action: 'recommendation.show', objectId: id, title, summary: SHOWN_SUMMARY },
        ...hiding(false),
      })),
    );
    await notices.tell(
      tx,
      'SHOWN_AGAIN',
      shown.map(({ id }) => id),
    );
  }

  /** The revision that is published now: as it was, with its day. Gives its title; null where none is published. */
  private async show(tx: EntityManager, id: string): Promise<string | null> {
    const row = await tx.findOneByOrFail(RecommendationRow, { id });
    if (row.publishedId === null) return null;
    const published = await tx.findOneByOrFail(RevisionRow, { id: row.publishedId });
    await upsertPublished(tx, row, published);
    return published.content.title;
  }
}

function hiding(hidden: boolean): { before: AuditValues; after: AuditValues } {
  return { before: { hidden: !hidden }, after: { hidden } };
}
