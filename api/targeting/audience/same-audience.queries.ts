import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { evictOnRejection } from '../../platform/single-flight';
import type { AudienceService, RuleInWorld } from './audience.service';
import { expandSituations } from '../language';
import { countMatching, fingerprint } from './same-audience.rules';

/** Rules that are remembered at most, and that one question counts at most: the next one goes on from there. */
const MAX_REMEMBERED = 20_000;
const MAX_COUNTED = 200;

interface Counted {
  matching: number;
  print: string | undefined;
}

/** Compares whom rules reach in the reference population. A rule is counted once a day and for each import of places or jobs. */
export class SameAudienceQueries {
  private drawn = '';
  private counted = 0;
  private readonly remembered = new Map<string, Promise<Counted>>();

  constructor(private readonly audiences: AudienceService) {}

  /** For how many people of the reference population the rule is TRUE. */
  async matchingOf(asked: RuleInWorld): Promise<number> {
    return (await this.countedOf(asked)).matching;
  }

  /** The first of the others that reaches exactly the same people; none where the rule reaches nobody or everybody. */
  async twinOf<Other extends RuleInWorld>(asked: RuleInWorld, others: readonly Other[]): Promise<Other | undefined> {
    const { print: wanted } = await this.countedOf(asked);
    if (wanted === undefined) return undefined;
    const before = this.counted;
    for (const other of others) {
      const found = this.counted - before < MAX_COUNTED ? this.countedOf(other) : this.remembered.get(keyOf(other));
      if ((await found)?.print === wanted) return other;
    }
    return undefined;
  }

  private async countedOf(asked: RuleInWorld): Promise<Counted> {
    const drawn = `${asked.world.today} ${this.audiences.edition}`;
    if (this.drawn !== drawn || this.remembered.size > MAX_REMEMBERED) this.remembered.clear();
    this.drawn = drawn;
    const key = keyOf(asked);
    const known =
      this.remembered.get(key) ?? evictOnRejection(this.count(asked), () => void this.remembered.delete(key));
    this.remembered.set(key, known);
    return known;
  }

  private async count({ rule, world }: RuleInWorld): Promise<Counted> {
    this.counted += 1;
    // Counting takes a moment: others are answered between two rules.
    await setImmediate();
    const truths = await this.audiences.matchingOf(rule, world);
    return { matching: countMatching(truths), print: fingerprint(truths) };
  }
}

/** Rules may be long: what stands for them is short. */
function keyOf({ rule, world }: RuleInWorld): string {
  return createHash('sha256')
    .update(JSON.stringify(expandSituations(rule, world)))
    .digest('base64');
}
