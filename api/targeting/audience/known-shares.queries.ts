import type { Clock } from '../../platform/clock';
import { evictOnRejection } from '../../platform/single-flight';
import type { PeopleCount } from './audience.service';
import { knownShare } from './known-shares.rules';
import { FACT_DEFINITIONS } from '../language';
import type { KnownShare, World } from '../language';

/** How many people give each fact; counted again when the last count is older than this. */
const COUNTED_FOR_MS = 15 * 60_000;

export class KnownSharesQueries {
  private counted: { at: number; share: Promise<KnownShare> } | undefined;

  constructor(
    private readonly people: PeopleCount,
    private readonly clock: Clock,
  ) {}

  async current(world: World): Promise<KnownShare> {
    const now = this.clock.now().getTime();
    if (this.counted === undefined || now - this.counted.at > COUNTED_FOR_MS)
      this.counted = { at: now, share: evictOnRejection(this.count(world), () => (this.counted = undefined)) };
    return this.counted.share;
  }

  private async count(world: World): Promise<KnownShare> {
    const facts = FACT_DEFINITIONS.filter(({ source }) => source === 'PROFILE').map(({ key }) => key);
    const { total, matching } = await this.people.count(
      facts.map((fact) => ({ fact, op: 'known' })),
      world,
    );
    return knownShare({ total, known: new Map(facts.map((fact, index) => [fact, matching[index] ?? 0])) });
  }
}
