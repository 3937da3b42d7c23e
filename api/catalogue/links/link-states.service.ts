import { In } from 'typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { Actor, AuditEntry, AuditService } from '../../accounts';
import { SYSTEM } from '../../accounts/permissions';
import type { Clock } from '../../platform/clock';
import { linkSummary } from './link-events.rules';
import type { HiddenLinksService } from './hidden-links.service';
import type { LinkNoticesService } from './link-notices.service';
import { LinkLookRow } from './runs/link-look.entity';
import { LinkRow } from './link.entity';
import { afterLook } from './link-states.rules';
import type { Finding, LinkState } from './link-states.rules';

/** Looks that are taken over in one transaction. */
const LOT = 200;

/** Not against publications that name the link: they hold recommendations, which are locked after links here. */
const LOCK = { mode: 'for_no_key_update' } as const;

interface Needs {
  database: DataSource;
  clock: Clock;
  audit: AuditService;
  hidden: HiddenLinksService;
  notices: LinkNoticesService;
}

/** Writes down what looks tell, with its audit, its notices, and what it hides or shows again. */
export class LinkStatesService {
  constructor(private readonly needs: Needs) {}

  /** Takes over some of what a run found. False when nothing was left. */
  async takeOver(day: string): Promise<boolean> {
    return this.needs.database.transaction(async (tx) => {
      const looks = await tx.find(LinkLookRow, {
        where: { day, isTakenOver: false },
        order: { linkId: 'ASC' },
        take: LOT,
        lock: { mode: 'pessimistic_write' },
      });
      const ids = looks.map(({ linkId }) => linkId);
      if (ids.length === 0) return false;
      const byId = new Map(looks.map((look) => [look.linkId, look]));
      const before = await tx.find(LinkRow, {
        where: { id: In(ids) },
        order: { id: 'ASC' },
        lock: LOCK,
      });
      const after = before.map((link) => lookedAt(link, byId.get(link.id)));
      await tx.save(LinkRow, after);
      await this.tell(tx, before, after);
      await tx.update(LinkLookRow, { day, linkId: In(ids) }, { isTakenOver: true });
      return true;
    });
  }

  async lock(tx: EntityManager, id: string): Promise<LinkRow | null> {
    return tx.findOne(LinkRow, { where: { id }, lock: LOCK });
  }

  /** What somebody of the team has looked at. */
  async record(tx: EntityManager, by: Actor, { link, finding }: { link: LinkRow; finding: Finding }): Promise<LinkRow> {
    const at = this.needs.clock.now();
    const saved = await tx.save(LinkRow, { ...link, ...afterLook(link, finding, { at, counts: false }) });
    await this.needs.audit.record(tx, { by, action: 'link.check', ...toldOf(saved, link.state) });
    await this.needs.hidden.showAnswering(tx);
    return saved;
  }

  async applyPolicy(): Promise<void> {
    const { database, hidden } = this.needs;
    await database.transaction(async (tx) => hidden.showAnswering(tx));
    while (await database.transaction(async (tx) => hidden.hideSome(tx)));
  }

  /** Each change of state, but for a link that was found from the first. */
  private async tell(tx: EntityManager, before: readonly LinkRow[], after: readonly LinkRow[]): Promise<void> {
    const states = new Map<string, LinkState>(before.map(({ id, state }) => [id, state]));
    const changed = after.filter(({ id, state }) => {
      const former = states.get(id);
      return state !== former && !(former === 'UNCHECKED' && state === 'OK');
    });
    if (changed.length === 0) return;
    await this.needs.audit.recordAll(
      tx,
      changed.map((link) => ({ by: SYSTEM, action: 'link.change', ...toldOf(link, states.get(link.id)) })),
    );
    const dead = changed.filter(({ state }) => state === 'DEAD').map(({ id }) => id);
    await this.needs.notices.tellDead(tx, dead);
  }
}

/** What the audit tells of a link. */
function toldOf(link: LinkRow, former: LinkState | undefined): Omit<AuditEntry, 'by' | 'action'> {
  return {
    ...{ objectId: link.id, title: link.url, summary: linkSummary(link) },
    ...{ before: { state: former }, after: { state: link.state } },
  };
}

/** Unless it was looked at since, by hand. */
function lookedAt(link: LinkRow, look: LinkLookRow | undefined): LinkRow {
  if (look === undefined || (link.lastCheckedAt !== null && link.lastCheckedAt > look.at)) return link;
  return { ...link, ...afterLook(link, look, { at: look.at, counts: true }), audience: look.audience };
}
