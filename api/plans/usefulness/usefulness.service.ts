import type { DataSource } from 'typeorm';
import { announce } from '../../platform/changes';
import type { Clock } from '../../platform/clock';
import { DAY_MS } from '../../platform/time';
import { USEFULNESS } from '../../recommendations';
import type { Worlds } from '../../targeting';
import { countAnswers } from './usefulness.writes';

/** What people answered longer ago speaks of another labour market. */
const DAYS = 730;

/** Counts anew each night to how many people each recommendation was useful. */
export class UsefulnessService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly worlds: Pick<Worlds, 'current'>,
  ) {}

  /** Until a day ago, as all that is told of answers: nobody finds a number by answering and looking again. */
  async count(): Promise<void> {
    const to = new Date(this.clock.now().getTime() - DAY_MS);
    const from = new Date(to.getTime() - DAYS * DAY_MS);
    const world = await this.worlds.current();
    await this.database.transaction(async (tx) => {
      await countAnswers(tx, { from, to, world });
      await announce(tx, USEFULNESS);
    });
  }
}
