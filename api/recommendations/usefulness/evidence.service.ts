import type { Platform } from '../../platform/platform';
import { Renewable } from '../../platform/single-flight';
import { Evidence } from './evidence.rules';
import type { Answers, Counts } from './evidence.rules';
import { ALL, UsefulnessRow } from './usefulness.entity';

/** Announced once the answers were counted anew. */
export const USEFULNESS = 'usefulness';

/** Keeps in memory what people's answers tell, so that no ranking asks the database for it. */
export class EvidenceService {
  private readonly kept: Renewable<Evidence>;

  constructor({ database, changes }: Pick<Platform, 'database' | 'changes'>) {
    this.kept = new Renewable(async () => evidenceOf(await database.manager.find(UsefulnessRow)));
    changes.on(USEFULNESS, async () => this.kept.renew());
  }

  async current(): Promise<Evidence> {
    return this.kept.read();
  }
}

function evidenceOf(rows: readonly UsefulnessRow[]): Evidence {
  const counts = new Map<string, Counts>();
  const own = Map.groupBy(rows, ({ recommendationId }) => recommendationId);
  for (const [id, segments] of own) {
    const alike = new Map<string, Answers>(segments.map((row) => [row.segment, row]));
    const all = alike.get(ALL);
    alike.delete(ALL);
    if (all !== undefined) counts.set(id, { all, alike });
  }
  return new Evidence(counts);
}
