import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { evictOnRejection } from '../../platform/single-flight';
import type { AudienceService, RuleInWorld } from './audience.service';
import { expandSituations } from '../language';
import { fingerprint } from './same-audience.rules';

/** Rules that are remembered at most, and that one question counts at most: the next one goes on from there. */
const MAX_REMEMBERED = 20_000;
const MAX_COUNTED = 200;

/** Compares whom rules reach in the reference population. A rule is counted once a day, however often it is asked for. */
export class SameAudienceQueries {
  private day = '';
  private counted = 0;
  private readonly remembered = new Map<string, Promise<string | undefined>>();

  constructor(private readonly audiences: AudienceService) {}

  /** The first of the others that reaches exactly the same people; none where the rule reaches nobody or everybody. */
  async twinOf<Other extends RuleInWorld>(asked: RuleInWorld, others: readonly Other[]): Promise<Other | undefined> {
    const wanted = await this.fingerprintOf(asked);
    if (wanted === undefined) return undefined;
    const before = this.counted;
    for (const other of others) {
      const found = this.counted - before < MAX_COUNTED ? this.fingerprintOf(other) : this.remembered.get(keyOf(other));
      if ((await found) === wanted) return other;
    }
    return undefined;
  }

  private async fingerprintOf(asked: RuleInWorld): Promise<string | undefined> {
    if (this.day !== asked.world.today || this.remembered.size > MAX_REMEMBERED) this.remembered.clear();
    this.day = asked.world.today;
    const key = keyOf(asked);
    const known =
      this.remembered.get(key) ?? evictOnRejection(this.count(asked), () => void this.remembered.delete(key));
    this.remembered.set(key, known);
    return known;
  }

  private async count({ rule, world }: RuleInWorld): Promise<string | undefined> {
    this.counted += 1;
    // Counting takes a moment: others are answered between two rules.
    await setImmediate();
    return fingerprint(await this.audiences.matchingOf(rule, world));
  }
}

/** Rules may be long: what stands for them is short. */
function keyOf({ rule, world }: RuleInWorld): string {
  return createHash('sha256')
    .update(JSON.stringify(expandSituations(rule, world)))
    .digest('base64');
}
