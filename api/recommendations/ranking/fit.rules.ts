import type { ScoreLine } from '../../catalogue/content';
import type { Candidate } from '../candidates.rules';
import type { Scored } from '../scoring.rules';

/** What is known of entries, by their places. */
export interface Looked {
  candidateOf(entry: number): Candidate;
  scoreOf(entry: number): number;
  closenessOf(entry: number): number;
  /** Undefined where the weight gave the score. */
  lineOf(entry: number): ScoreLine | undefined;
  isSureOf(entry: number): boolean;
}

/** One of what fits, of which nothing is looked up before it is asked for: of many thousands, few are. */
export class Fit implements Scored {
  constructor(
    private readonly all: Looked,
    private readonly entry: number,
  ) {}

  get item(): Candidate['item'] {
    return this.all.candidateOf(this.entry).item;
  }

  get target(): Candidate['target'] {
    return this.all.candidateOf(this.entry).target;
  }

  get score(): number {
    return this.all.scoreOf(this.entry);
  }

  get closeness(): number {
    return this.all.closenessOf(this.entry);
  }

  get line(): ScoreLine | undefined {
    return this.all.lineOf(this.entry);
  }

  get isSure(): boolean {
    return this.all.isSureOf(this.entry);
  }
}
