/** Of people whose answers tell whether something was useful to them: one answer each, their last. */
export interface Answers {
  people: number;
  useful: number;
}

/** What is counted of one recommendation, of no fewer than ten people. */
export interface Counts {
  all: Answers;
  /** Those of like situations, by segment. */
  alike: ReadonlyMap<string, Answers>;
}

/** The share of people to whom it is useful, as far as is known: with what it lies between nine times in ten. */
export interface Estimate {
  share: number;
  low: number;
  high: number;
}

/** How many answers the editor's word is worth, and how many the answers of all others are worth in a segment. */
const STRENGTH = 20;
/** Before anything is known of anything: half. */
const HALF = 0.5;
/** The middle of the scale of scores, and how much a star adds to what is expected, in log-odds: a share of 50 % becomes one of 62 %. */
const MIDDLE = 1.5;
const PER_STAR = 0.5;
/** Nine times in ten, of a normal distribution. */
const NINE_IN_TEN = 1.645;
/** What is as clear as that must also be worth a star's half: five points beyond what was expected. */
const MARGIN = 0.05;
/** The most that answers move a score: half a star. */
export const MAX_MOVE = 0.5;
/** The best score. */
const BEST = 3;

const NOBODY: Answers = { people: 0, useful: 0 };

/**
 * What people answered, of the whole catalogue: how useful a recommendation is. The estimate is that of a beta-binomial model (Gelman and
 * others, Bayesian Data Analysis, third edition, 2.4 and 5.1): the editor's score s is a Beta of mean
 * logistic(logit(b) + 0.5 (s - 1.5)) worth 20 answers, where b is the share of useful answers to the whole catalogue; the answers of
 * everybody outside the segment make a Beta of it that is worth 20 answers again; those of the segment are added whole. The interval is that
 * of a normal distribution with the variance of the last Beta.
 */
export class Evidence {
  private readonly base: number;

  constructor(private readonly counts: ReadonlyMap<string, Counts> = new Map()) {
    const all = [...counts.values()].reduce((sum, one) => together(sum, one.all), NOBODY);
    this.base = shareWith(all, HALF);
  }

  get isEmpty(): boolean {
    return this.counts.size === 0;
  }

  /** By the id of a recommendation. */
  of(id: string): Counts | undefined {
    return this.counts.get(id);
  }

  /** The share of people to whom something with such a score is useful, as far as its editor can tell. */
  expected(score: number): number {
    const { base } = this;
    return 1 / (1 + Math.exp(Math.log((1 - base) / base) - PER_STAR * (score - MIDDLE)));
  }

  estimate(score: number, counts: Counts | undefined, segment?: string): Estimate {
    const expected = this.expected(score);
    const { all, alike } = counts ?? { all: NOBODY };
    const own = (segment === undefined ? undefined : alike?.get(segment)) ?? NOBODY;
    const others = { people: all.people - own.people, useful: all.useful - own.useful };
    // Who is in no segment learns from everybody, and from each as much.
    if (own.people === 0) return intervalOf(shareWith(others, expected), STRENGTH + others.people);
    return intervalOf(shareWith(own, shareWith(others, expected)), STRENGTH + own.people);
  }

  /** Of several recommendations together: it starts from the share of useful answers to the whole catalogue. */
  together(answers: Answers): Estimate {
    return intervalOf(shareWith(answers, this.base), STRENGTH + answers.people);
  }

  /**
   * A score as the answers move it: by half a star where they leave no doubt, and not at all where they do. What an editor hides stays
   * hidden, and what an editor shows is never hidden.
   */
  moved(score: number, counts: Counts | undefined, segment?: string): number {
    if (counts === undefined || score === 0) return score;
    const expected = this.expected(score);
    const { low, high } = this.estimate(score, counts, segment);
    if (low > expected + MARGIN) return Math.min(BEST, score + MAX_MOVE);
    return high < expected - MARGIN ? Math.max(Math.min(score, MAX_MOVE), score - MAX_MOVE) : score;
  }
}

function together(one: Answers, other: Answers): Answers {
  return { people: one.people + other.people, useful: one.useful + other.useful };
}

function shareWith({ people, useful }: Answers, before: number): number {
  return (STRENGTH * before + useful) / (STRENGTH + people);
}

function intervalOf(share: number, worth: number): Estimate {
  const half = NINE_IN_TEN * Math.sqrt((share * (1 - share)) / (worth + 1));
  return { share, low: Math.max(0, share - half), high: Math.min(1, share + half) };
}
