import { demand } from '../accounts';
import type { Viewer } from '../accounts/permissions';
import type { Failure } from '../catalogue';
import type { RecommendationKind } from '../catalogue/content';
import { digestId } from '../platform/ids';
import { agreed, completeFacts, parseFacts } from '../targeting/language';
import { refuseFaults } from '../targeting';
import type { Facts, Locale } from '../targeting/language';
import { hiddenBy, scorerOf } from './experiments/assignment.rules';
import type { Trial } from './experiments/assignment.rules';
import type { RunningExperimentsService } from './experiments/running-experiments.service';
import type { CandidateColumns } from './candidates.rules';
import { failureOf } from './failures.rules';
import { questionsOf } from './questions.rules';
import type { Question } from './questions.rules';
import type { Fitting } from './ranking/fitting.rules';
import { rankAll } from './ranking/ranking.rules';
import type { Ranked } from './ranking/ranking.rules';
import { generalReasonsOf } from './reasons';
import type { ReasonsOf } from './reasons';
import { reasonsOf } from './scoring.rules';
import type { Person, Scored } from './scoring.rules';
import { BY_ITSELF } from './scorers/scorers.service';
import type { Scoring, ScorersService } from './scorers/scorers.service';
import { BUILT_IN } from './scorers/scorers.types';
import type { RecommendationResponse } from './recommendations.graphql';
import { askForRecommendations } from './recommendations.policy';
import type { Matching, MatchingService } from './matching.service';

export interface Ranking {
  fitting: Fitting;
  reasonsOf: ReasonsOf;
  /** Worked out only where they are asked for, and once. */
  questions: () => Question[];
  /** The ids of what fits of a kind, whatever a scorer would give it. */
  idsThatFit: (kind: RecommendationKind) => string[];
  /** Why the person is not given one that is not in `fitting`. */
  failureOf: (id: string) => Failure;
  /** The facts that were given. */
  answered: readonly string[];
  /** What is said to the person, in the gender that they chose. */
  agree: (text: string) => string;
  version: number;
  locale: Locale;
  /** What stands for the person in ids: the id of their profile, or else a digest of the facts. */
  whose: string;
  /** The name of the scorer. */
  scoredBy: string;
  /** Another scorer was to be asked, and did not answer. */
  fellBack: boolean;
  /** What fits, with what an experiment keeps from the person and what excludes each other. The same as `fitting` for most. */
  offered: Fitting;
  /** Whether an experiment keeps something from the person. */
  withholds: boolean;
  /** The experiments that the person meets, or would meet: `given` tells what they would be given of all that is offered. */
  met: (given: () => readonly Scored[]) => Trial[];
}

interface RankedFor extends Ranked, Pick<Ranking, 'idsThatFit'>, Pick<Matching, 'topic'> {
  person: Person;
  candidates: CandidateColumns;
  version: number;
}

export interface RankingOptions {
  locale: Locale;
  kind?: RecommendationKind | undefined;
  /** The id of the person's profile, where they have one. */
  profileId?: string;
  /** What they said of recommendations, by id. */
  responses?: ReadonlyMap<string, RecommendationResponse>;
}

/** What a scorer is asked about: those that come first without it. The others keep their scores. */
const MAX_SCORED = 200;

interface Needs {
  matchings: MatchingService;
  scorers: ScorersService;
  running: RunningExperimentsService;
}

/** Ranks the published catalogue for given facts or for a profile. */
export class RecommendationsService {
  constructor(private readonly needs: Needs) {}

  /** For facts that anybody gives; nothing is stored. */
  async recommend(viewer: Viewer, facts: unknown, options: RankingOptions): Promise<Ranking> {
    demand(viewer, askForRecommendations);
    const { world } = await this.needs.matchings.at();
    const parsed = parseFacts(facts, world, { sources: 'ALL' });
    refuseFaults({ facts: parsed.faults });
    return this.rank(parsed.facts, options);
  }

  /** For facts that are sound; the derived ones are added here. */
  async rank(facts: Facts, options: RankingOptions): Promise<Ranking> {
    const { profileId } = options;
    const trials = profileId === undefined ? [] : await this.needs.running.trialsOf(profileId);
    const { offered, unsure, idsThatFit, person, candidates, version, topic, scoring } = await this.scored(
      facts,
      options,
      scorerOf(trials),
    );
    const hidden = hiddenBy(trials);
    const fitting = (hidden.length === 0 ? offered : offered.without(hidden)).compatible();
    let questions: Question[] | undefined;
    return {
      fitting,
      reasonsOf: (one, locale, said) => {
        const told = scoring.verdicts?.get(one.item.id)?.reasons?.[locale];
        const reasons = reasonsOf(one, person, { locale, said, told });
        return reasons.length > 0 ? reasons : generalReasonsOf(one, { locale, topic, said });
      },
      questions: () => (questions ??= questionsOf(unsure(), person)),
      idsThatFit,
      failureOf: (id) => failureOf(id, { fitting, offered, candidates, person }),
      answered: Object.keys(facts).filter((key) => facts[key] !== null),
      agree: (text) => agreed(text, facts),
      ...{ version, locale: options.locale, scoredBy: scoring.scoredBy, fellBack: scoring.fellBack },
      ...{ offered, withholds: hidden.length > 0 },
      met: (given) => metOf(trials, given),
      whose: profileId ?? digestId(Object.entries(facts).toSorted(byKey)),
    };
  }

  /** As of Ranking, for facts that nothing else is asked of. */
  async idsThatFit(facts: Facts, kind: RecommendationKind): Promise<string[]> {
    return (await this.ranked(facts, { kind })).idsThatFit(kind);
  }

  private async scored(
    facts: Facts,
    options: RankingOptions,
    scorer = this.needs.scorers.usual,
  ): Promise<RankedFor & { offered: Fitting; scoring: Scoring }> {
    const before = await this.ranked(facts, options);
    if (scorer === BUILT_IN) return { ...before, offered: before.fitting, scoring: BY_ITSELF };
    const scoring = await this.needs.scorers.ask(scorer, before.person, before.fitting.best(MAX_SCORED));
    // The catalogue may have gone on while the scorer was asked.
    const now = await this.ranked(facts, options);
    return { ...now, offered: now.fitting.withScores(scoring.verdicts ?? new Map()), scoring };
  }

  /** Without a scorer, and with those that exclude each other. */
  private async ranked(
    facts: Facts,
    { kind, responses }: Pick<RankingOptions, 'kind' | 'responses'>,
  ): Promise<RankedFor> {
    const { version, match, topic, world } = await this.needs.matchings.at(facts['place']);
    const person = { facts: completeFacts(facts, world), world, ...(responses && { responses }) };
    const matched = match(person.facts);
    const idsThatFit = (of: RecommendationKind): string[] => rankAll(matched, person, of).fitting.compatible().ids();
    const { candidates } = matched;
    return { ...rankAll(matched, person, kind), idsThatFit, person, candidates, version, topic };
  }
}

/** Both sides of an experiment are looked at in the same way: by what they get with it. */
function metOf(trials: readonly Trial[], given: () => readonly Scored[]): Trial[] {
  const isAboutOne = trials.some(({ recommendationId }) => recommendationId !== null);
  const ids = isAboutOne ? given().map(({ item }) => item.id) : [];
  return trials.filter(({ recommendationId }) => recommendationId === null || ids.includes(recommendationId));
}

function byKey([left]: [string, unknown], [right]: [string, unknown]): number {
  return left.localeCompare(right, 'en');
}
