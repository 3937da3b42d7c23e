import type { Expectations, Failure } from '../catalogue';
import { decidingConditions, evaluate, sentence } from '../targeting/language';
import type { Rule } from '../targeting/language';
import type { Candidate, CandidateColumns } from './candidates.rules';
import type { Fitting } from './ranking/fitting.rules';
import { scoreOf } from './scoring.rules';
import type { Person } from './scoring.rules';

/** What somebody is given, and what it was chosen from. */
interface Given {
  fitting: Fitting;
  /** Where another scorer was asked: what it leaves in, with what excludes each other. */
  offered?: Fitting;
  candidates: CandidateColumns;
  person: Person;
}

type Reason = Omit<Failure, 'recommendationId' | 'kind'>;

/** What somebody has to be given and is not, then what they are given and must not be, each with what makes it so. */
export function failuresOf({ mustSee, mustNotSee }: Expectations, given: Given): Failure[] {
  const fitting = given.fitting.among([...mustSee, ...mustNotSee]);
  const missing = mustSee.filter((id) => !fitting.has(id));
  const unwanted = mustNotSee.filter((id) => fitting.has(id));
  return [
    ...missing.map((id) => failureOf(id, given)),
    ...unwanted.map((id): Failure => ({ recommendationId: id, kind: 'UNWANTED', ...conditionsOf(id, given) })),
  ];
}

/** What makes it so that somebody is not given a recommendation. */
export function failureOf(id: string, given: Given): Failure {
  return { recommendationId: id, kind: 'MISSING', ...reasonMissing(id, given) };
}

function reasonMissing(id: string, given: Given): Reason {
  const { candidates, person } = given;
  const number = candidates.numberOf(id);
  if (number === undefined) return { cause: 'NOT_PUBLISHED', conditions: [], othersIds: [] };
  const { item, target } = candidates.at(number);
  const truth = evaluate(target, person.facts, person.world);
  const mayFit = truth === 'TRUE' || (truth === 'UNKNOWN' && candidates.showsLower(number));
  if (!mayFit) return conditionsOf(id, given);
  const { score, line } = scoreOf(item.content, person);
  // Whatever is given in its place, it would not be given without that.
  const isLeftOut = score === 0 || given.offered?.among([id]).has(id) === false;
  const othersIds = isLeftOut ? [] : othersInPlaceOf(item, given);
  if (othersIds.length > 0) return { cause: 'INCOMPATIBLE', conditions: [], othersIds };
  // Its editor's score may be above 0: then another scorer leaves it out, which names no condition.
  const conditions = score === 0 && line ? saidOf([{ asked: line.rule, result: 'TRUE' }], person) : [];
  return { cause: 'SCORE', conditions, othersIds };
}

function conditionsOf(id: string, { candidates, person }: Given): Reason {
  const number = candidates.numberOf(id);
  const target: Rule = number === undefined ? { all: [] } : candidates.at(number).target;
  const deciding = decidingConditions(target, person.facts, person.world);
  return { cause: 'CONDITIONS', conditions: saidOf(deciding, person), othersIds: [] };
}

function saidOf(conditions: ReturnType<typeof decidingConditions>, { world }: Person): Failure['conditions'] {
  return conditions.map(({ asked, result }) => ({
    sentence: { fr: sentence(asked, world, 'FR'), en: sentence(asked, world, 'EN') },
    result,
  }));
}

/** Whichever of the two says that they exclude each other. */
function othersInPlaceOf({ id, content }: Candidate['item'], { fitting, candidates }: Given): string[] {
  return fitting.ids().filter((otherId) => {
    const other = candidates.at(candidates.numberOf(otherId) as number).item;
    return content.incompatibleWithIds.includes(otherId) || other.content.incompatibleWithIds.includes(id);
  });
}
