/** Entries by their places in lists, to be put in order: the best score first, then the closest, then as `compareRest` says. */
export interface Contest {
  size: number;
  /** 0 to 3. */
  scoreOf(entry: number): number;
  closenessOf(entry: number): number;
  topicsOf(entry: number): readonly string[];
  /** Of two as good and as close as each other: as for sorting. */
  compareRest(left: number, right: number): number;
}

/** How many places are given with an eye to variety: nobody looks at so many at once. */
const VARIED = 24;
/** What having all topics of something above takes from the closeness of an entry. */
const SAME_TOPICS = 3;

/**
 * The first entries, best first. Of entries with the same score, one that is about what stands above it already lets a somewhat less close
 * one pass (maximal marginal relevance). The first of a list are the same however many are asked for.
 */
export function firstOf(contest: Contest, count: number): number[] {
  const pool = new Pool(contest, entriesFor(contest, count));
  const places = Math.min(count, VARIED, pool.size);
  const picked: number[] = [];
  while (picked.length < places) picked.push(pool.take());
  const more = Math.min(count, contest.size) - picked.length;
  return more === 0 ? picked : [...picked, ...pool.rest().slice(0, more)];
}

/** The place that an entry has when all are put in order, from 1. The others need not be. */
export function placeOf(contest: Contest, entry: number): number {
  const varied = firstOf(contest, VARIED);
  if (varied.includes(entry)) return varied.indexOf(entry) + 1;
  let before = varied.length;
  for (let other = 0; other < contest.size; other += 1)
    if (compare(contest, other, entry) < 0 && !varied.includes(other)) before += 1;
  return before + 1;
}

/** By score, then closeness, then the rest. */
export function compare(contest: Contest, left: number, right: number): number {
  return (
    contest.scoreOf(right) - contest.scoreOf(left) ||
    contest.closenessOf(right) - contest.closenessOf(left) ||
    contest.compareRest(left, right)
  );
}

/** Scores are compared to the hundredth here, and exactly afterwards. */
const BUCKETS = 301;

/** The entries among which the first are: those whose score is good enough. How close the others are need not be known. */
function entriesFor(contest: Contest, count: number): number[] {
  const lowest = lowestBucket(contest, count);
  const entries: number[] = [];
  for (let entry = 0; entry < contest.size; entry += 1)
    if (bucketOf(contest.scoreOf(entry)) >= lowest) entries.push(entry);
  return entries;
}

function lowestBucket(contest: Contest, count: number): number {
  if (count >= contest.size) return 0;
  const sizes = new Uint32Array(BUCKETS);
  for (let entry = 0; entry < contest.size; entry += 1) {
    const bucket = bucketOf(contest.scoreOf(entry));
    sizes[bucket] = (sizes[bucket] as number) + 1;
  }
  let [lowest, enough] = [BUCKETS - 1, sizes[BUCKETS - 1] as number];
  while (enough < count) enough += sizes[(lowest -= 1)] as number;
  return lowest;
}

function bucketOf(score: number): number {
  return Math.min(BUCKETS - 1, Math.floor(score * 100));
}

/** Gives the best of its entries one by one. */
class Pool {
  /** How much like what was taken each is: 0 to 1, and of how many of those taken this tells. */
  private readonly likenesses: Float64Array;
  private readonly compared: Uint8Array;
  private readonly taken: number[] = [];
  private readonly isTaken: Uint8Array;

  constructor(
    private readonly contest: Contest,
    private readonly entries: readonly number[],
  ) {
    this.likenesses = new Float64Array(entries.length);
    this.compared = new Uint8Array(entries.length);
    this.isTaken = new Uint8Array(entries.length);
  }

  get size(): number {
    return this.entries.length;
  }

  take(): number {
    const { contest, entries, isTaken } = this;
    let [best, bestPlace, bestScore, bestCloseness] = [-1, -1, -1, 0];
    for (let place = 0; place < entries.length; place += 1) {
      if (isTaken[place] === 1) continue;
      const entry = entries[place] as number;
      const score = contest.scoreOf(entry);
      if (score < bestScore) continue;
      const alone = contest.closenessOf(entry);
      // Variety only takes away: most need no closer look.
      if (score === bestScore && alone < bestCloseness) continue;
      const closeness = alone - SAME_TOPICS * this.likeness(place);
      const isBetter =
        score > bestScore ||
        closeness > bestCloseness ||
        (closeness === bestCloseness && contest.compareRest(entry, best) < 0);
      if (isBetter) [best, bestPlace, bestScore, bestCloseness] = [entry, place, score, closeness];
    }
    isTaken[bestPlace] = 1;
    this.taken.push(best);
    return best;
  }

  /** What was not taken, best first. */
  rest(): number[] {
    const { contest, entries, isTaken } = this;
    return entries.filter((_entry, place) => isTaken[place] === 0).sort((left, right) => compare(contest, left, right));
  }

  private likeness(place: number): number {
    const { taken, likenesses, compared } = this;
    let most = likenesses[place] as number;
    for (let other = compared[place] as number; other < taken.length; other += 1)
      most = Math.max(most, inCommon(this.topicsAt(place), this.contest.topicsOf(taken[other] as number)));
    likenesses[place] = most;
    compared[place] = taken.length;
    return most;
  }

  private topicsAt(place: number): readonly string[] {
    return this.contest.topicsOf(this.entries[place] as number);
  }
}

/** The share of the topics of two that both have. */
function inCommon(one: readonly string[], other: readonly string[]): number {
  let common = 0;
  for (const topic of one) if (other.includes(topic)) common += 1;
  return common === 0 ? 0 : common / (one.length + other.length - common);
}
