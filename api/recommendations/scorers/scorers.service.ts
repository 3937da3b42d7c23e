import { lookup } from 'node:dns/promises';
import { publicWeb } from '../../platform/http/reach';
import type { Reach } from '../../platform/http/reach';
import type { Platform } from '../../platform/platform';
import type { Person, Scored } from '../scoring.rules';
import { Breaker } from './breaker.rules';
import { EDITORS_ONLY } from './editors-only.rules';
import { HttpScorerService } from './http-scorer.service';
import { scorersSettings } from './scorers-settings.rules';
import { BUILT_IN } from './scorers.types';
import type { Scorer, Verdicts } from './scorers.types';

/** What a scorer gives, or that the ranking has to do without. */
export interface Scoring {
  /** Undefined: as the ranking gives it by itself. */
  verdicts: Verdicts | undefined;
  scoredBy: string;
  /** The scorer that was to be asked did not answer in time, or not as it should. */
  fellBack: boolean;
}

/** For a scorer that the operator names on a network of their own. */
const OWN_NETWORK: Reach = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  mayConnect: () => true,
};

/** The ranking alone. */
export const BY_ITSELF: Scoring = { verdicts: undefined, scoredBy: BUILT_IN, fellBack: false };

type Needs = Pick<Platform, 'config' | 'clock' | 'log' | 'reach'>;

/** The scorers by name: those in code are listed here, and one is asked over HTTP where `SCORER_URL` names it. */
export class ScorersService {
  /** The name of the one that rankings go by. */
  readonly usual: string;
  private readonly scorers: ReadonlyMap<string, { scorer: Scorer; breaker: Breaker }>;

  constructor(private readonly needs: Needs) {
    const { scorer, http } = scorersSettings(needs.config);
    this.usual = scorer;
    const reach = http?.isPrivate === true && needs.reach === publicWeb ? OWN_NETWORK : needs.reach;
    const all: Scorer[] = [EDITORS_ONLY, ...(http === undefined ? [] : [new HttpScorerService(http, reach)])];
    const now = (): number => needs.clock.now().getTime();
    this.scorers = new Map(all.map((one) => [one.name, { scorer: one, breaker: new Breaker(now) }]));
  }

  get names(): readonly string[] {
    return [BUILT_IN, ...this.scorers.keys()];
  }

  /** `name`: one that is not there any more counts as the ranking itself. */
  async ask(name: string, person: Person, items: readonly Scored[]): Promise<Scoring> {
    const found = this.scorers.get(name);
    if (found === undefined) return BY_ITSELF;
    const verdicts = found.breaker.mayAsk() ? await this.verdictsOf(found, person, items) : undefined;
    return verdicts === undefined
      ? { verdicts, scoredBy: BUILT_IN, fellBack: true }
      : { verdicts, scoredBy: name, fellBack: false };
  }

  /** Undefined where it fails. What was asked is not logged: it says who somebody is. */
  private async verdictsOf(
    { scorer, breaker }: { scorer: Scorer; breaker: Breaker },
    person: Person,
    items: readonly Scored[],
  ): Promise<Verdicts | undefined> {
    const { log } = this.needs;
    try {
      const verdicts = await scorer.score(person, items);
      if (breaker.succeeded()) log.warn({ scorer: scorer.name }, 'the scorer answers again');
      return verdicts;
    } catch (error) {
      if (breaker.failed()) log.warn({ scorer: scorer.name, err: error }, 'the scorer is left alone for a while');
      return undefined;
    }
  }
}
