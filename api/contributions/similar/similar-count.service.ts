import type { DataSource } from 'typeorm';
import type { Logger } from '../../platform/log';
import { ContributionRow } from '../contribution.entity';
import { priorityKey, withSimilar } from '../intake/priority.rules';
import type { SimilarQueries } from './similar.queries';
import { SAME_ADVICE } from './similar.rules';

const LOT = 50;
/** Of one run; the rest waits for the next. */
const MAX_MS = 45_000;
/** Beyond, the points do not grow. */
const MAX_OTHERS = 5;

const WAITING = 'SELECT contribution_id AS id FROM contribution_to_compare LIMIT $1';
const DONE = 'DELETE FROM contribution_to_compare WHERE contribution_id = ANY($1)';

/** How often the same advice was received, which counts in the priority of each. */
export class SimilarCountService {
  constructor(
    private readonly database: DataSource,
    private readonly similar: SimilarQueries,
    private readonly log: Logger,
  ) {}

  /** Counts for what was received since the last time, and for what resembles it. Counting again changes nothing. */
  async countAll(): Promise<void> {
    for (const until = performance.now() + MAX_MS; performance.now() < until;) {
      const ids = (await this.database.query<{ id: string }[]>(WAITING, [LOT])).map(({ id }) => id);
      const counted = new Map<string, string[]>();
      for (const id of ids) await this.countWith(id, counted);
      await this.database.query(DONE, [ids]);
      if (ids.length < LOT) return;
    }
  }

  /** One that cannot be counted keeps none of the others waiting. */
  private setAside(id: string, err: unknown): string[] {
    this.log.error({ err, contribution: id }, 'the contributions like one could not be counted');
    return [];
  }

  /** The others of its sort have one more now. */
  private async countWith(id: string, counted: Map<string, string[]>): Promise<void> {
    const others = await this.count(id, counted);
    for (const other of others) await this.count(other, counted);
  }

  /** Returns the ids of the contributions similar to it. */
  private async count(id: string, counted: Map<string, string[]>): Promise<string[]> {
    const known = counted.get(id);
    if (known !== undefined) return known;
    const others = await this.countOne(id).catch((err: unknown) => this.setAside(id, err));
    counted.set(id, others);
    return others;
  }

  private async countOne(id: string): Promise<string[]> {
    const row = await this.database.manager.findOneBy(ContributionRow, { id });
    if (row === null) return [];
    const found = await this.similar.contributionsLike(row);
    const like = found.filter(({ similarity }) => similarity >= SAME_ADVICE);
    await this.keep(row, like.length);
    return like.slice(0, MAX_OTHERS).map((item) => item.id);
  }

  private async keep({ id, priorityParts, receivedAt }: ContributionRow, count: number): Promise<void> {
    const parts = withSimilar(priorityParts, count);
    if (parts.similar === priorityParts.similar) return;
    await this.database.manager.update(
      ContributionRow,
      { id },
      { priorityParts: parts, priorityKey: priorityKey(parts, receivedAt) },
    );
  }
}
