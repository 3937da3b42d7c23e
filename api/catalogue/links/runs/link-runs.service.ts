import type { DataSource, EntityManager } from 'typeorm';
import { FRENCH_TIME, dayIn } from '../../../platform/clock';
import type { Clock } from '../../../platform/clock';
import { inLots } from '../../../platform/database/lots';
import type { Jobs } from '../../../platform/jobs/jobs';
import type { Logger } from '../../../platform/log';
import type { Content } from '../../content/content.rules';
import { byHost, inLanes } from './lanes.rules';
import type { LinkAudiencesQueries } from './link-audiences.queries';
import { LinkLookRow } from './link-look.entity';
import { LinkRunRow } from './link-run.entity';
import type { LinkRunOutcome } from './link-run.entity';
import { continueLinkRun } from './link-runs.topics';
import type { RunPart } from './link-runs.topics';
import type { LinkStatesService } from '../link-states.service';
import type { LinkTurnsService } from '../link-turns.service';
import { replaceLinkUses } from '../link-uses.writes';
import type { LooksService } from '../looks.service';

/** Links of one part of a run, hosts asked at the same time, and how long a part begins new looks. */
const LINKS_IN_PART = 200;
const LANES = 8;
const PART_MS = 120_000;
/** How long a look waits for the turn of its host, in seconds. */
const PATIENCE = 300;
const LOT = 500;

const PUBLISHED = `
  SELECT recommendation.id, revision.content FROM recommendation JOIN revision ON revision.id = recommendation.published_id
  WHERE recommendation.id > $1 ORDER BY recommendation.id LIMIT ${LOT}`;
const NO_LONGER_NAMED = `DELETE FROM link WHERE NOT EXISTS (SELECT FROM link_use WHERE link_use.link_id = link.id)`;
const LEFT = `
  SELECT link.id, link.url FROM link
  WHERE EXISTS (SELECT FROM link_use WHERE link_use.link_id = link.id)
    AND NOT EXISTS (SELECT FROM link_look WHERE link_look.link_id = link.id AND link_look.day = $1)
  ORDER BY link.id LIMIT ${LINKS_IN_PART}`;

interface Named {
  id: string;
  url: string;
}

interface Needs {
  database: DataSource;
  clock: Clock;
  jobs: Jobs;
  log: Logger;
  turns: LinkTurnsService;
  looks: LooksService;
  audiences: LinkAudiencesQueries;
  states: LinkStatesService;
}

/**
 * The daily check of all links: started once a day, gone on with in parts, each of which reads what is left. What it finds is taken over in
 * the end, once it is known that anything could be reached at all.
 */
export class LinkRunsService {
  constructor(private readonly needs: Needs) {}

  /** Once a day, however many processes try. */
  async start(): Promise<void> {
    const { database, clock, jobs, turns } = this.needs;
    const now = clock.now();
    const day = dayIn(FRENCH_TIME, now);
    await this.readUses(now);
    await turns.deletePast();
    await database.transaction(async (tx) => {
      await tx.query('DELETE FROM link_look WHERE day IN (SELECT day FROM link_run WHERE ended_at IS NOT NULL)');
      await tx.query(NO_LONGER_NAMED);
      await tx.createQueryBuilder().insert().into(LinkRunRow).values({ day, startedAt: now }).orIgnore().execute();
      await jobs.send(tx, continueLinkRun, { day, number: 1 }, { once: `${day} 1` });
    });
  }

  async continue({ day, number }: RunPart): Promise<void> {
    const { database, jobs } = this.needs;
    if (!(await database.manager.existsBy(LinkRunRow, { day }))) return;
    const left = await database.query<Named[]>(LEFT, [day]);
    if (left.length === 0) return this.end(day);
    const until = performance.now() + PART_MS;
    await inLanes(LANES, byHost(left), async (links) => {
      for (const link of links) {
        await this.look(day, link);
        if (performance.now() > until) return;
      }
    });
    await jobs.send(database.manager, continueLinkRun, { day, number: number + 1 }, { once: `${day} ${number + 1}` });
  }

  /** What publications write, once more: also of what was published before links were. */
  private async readUses(now: Date): Promise<void> {
    const { database } = this.needs;
    const read = async (after: string) => database.query<{ id: string; content: Content }[]>(PUBLISHED, [after]);
    for await (const items of inLots(read)) await database.transaction(async (tx) => replaceLinkUses(tx, items, now));
  }

  private async look(day: string, { id, url }: Named): Promise<void> {
    const { looks, audiences, database, clock } = this.needs;
    const audience = await audiences.audienceOf(id);
    const found = await looks.look(url, PATIENCE);
    await database
      .createQueryBuilder()
      .insert()
      .into(LinkLookRow)
      .values({ day, linkId: id, at: clock.now(), audience, isTakenOver: false, ...found })
      .orIgnore()
      .execute();
  }

  private async end(day: string): Promise<void> {
    const { database, states } = this.needs;
    if (await this.isCutOff(day)) return this.close(database.manager, day, 'ABANDONED');
    while (await states.takeOver(day));
    await states.applyPolicy();
    await this.close(database.manager, day, 'DONE');
  }

  /** No host answered, whatever its status: this machine is without a network, and knows nothing of the links. */
  private async isCutOff(day: string): Promise<boolean> {
    const looks = this.needs.database.manager;
    return (
      (await looks.existsBy(LinkLookRow, { day })) && !(await looks.existsBy(LinkLookRow, { day, isAnswered: true }))
    );
  }

  private async close(tx: EntityManager, day: string, outcome: LinkRunOutcome): Promise<void> {
    const { clock, log } = this.needs;
    await tx.update(LinkRunRow, { day }, { endedAt: clock.now(), outcome });
    if (outcome === 'ABANDONED')
      log.warn(
        { day },
        'no host of any link could be reached: the check of the links was abandoned, and counts for nothing',
      );
  }
}
