import { DAY_MS } from '../../platform/time';
import {
  EMPLOYMENT_TILT,
  EMPLOYMENT_WITHIN,
  INTERVIEWS_A_MONTH,
  LENGTH_TILT,
  SEARCH_SPANS,
  WANTS_MORE_HOURS,
} from './assumptions';
import { UNKNOWN } from './columns';
import { between, choice, truth } from './fact-draw';
import type { BandOf, ByBand, Drawn, FactDraw } from './fact-draw';
import { AGE_BANDS, EMPLOYMENT_SITUATION, SEARCHED_A_YEAR } from './margins';
import { drawing } from './random';
import type { Random } from './random';
import { rake } from './raking';

/** Days searched are drawn as what they lack to this one, so that the days on which searches began ascend. */
const MAX_SEARCH_DAYS = 4_000;
const DAYS_IN_A_MONTH = 30.5;

/** Comes after `searchNotStarted`. */
export function searchDraws(drawn: Drawn, band: BandOf): FactDraw[] {
  const situations = rake({
    rows: AGE_BANDS,
    columns: EMPLOYMENT_SITUATION,
    tilt: EMPLOYMENT_TILT,
  }).map(withThoseWithin) as unknown as ByBand;
  return [
    choice('employmentSituation', situations, band),
    truth('wantsMoreHours', (person) =>
      IN_WORK.includes(drawn('employmentSituation', person)) ? WANTS_MORE_HOURS.inWork : WANTS_MORE_HOURS.others,
    ),
    searchStartedOn(drawn, band),
    interviewCount(drawn),
  ];
}

/** The choices EMPLOYED and SELF_EMPLOYED, as they are drawn. */
const IN_WORK: readonly number[] = [3, 4];

/** FIRST_TIME, LOST_OR_QUIT, IN_TRAINING, EMPLOYED, then SELF_EMPLOYED, ON_LEAVE and AT_HOME out of the last three. */
function withThoseWithin([first = 0, without = 0, training = 0, employed = 0]: readonly number[]): number[] {
  const { AT_HOME, ON_LEAVE, SELF_EMPLOYED } = EMPLOYMENT_WITHIN;
  const split = (share: number, other: number): [number, number] => [
    (share * (100 - other)) / 100,
    (share * other) / 100,
  ];
  const [[lost, atHome], [trained, onLeave], [hired, own]] = [
    split(without, AT_HOME),
    split(training, ON_LEAVE),
    split(employed, SELF_EMPLOYED),
  ];
  return [first, lost, trained, hired, own, onLeave, atHome];
}

function searchStartedOn(drawn: Drawn, band: BandOf): FactDraw {
  const lengths = rake({ rows: AGE_BANDS, columns: SEARCHED_A_YEAR, tilt: LENGTH_TILT }).map(drawing);
  const spans = SEARCH_SPANS.map((inside) => drawing(inside.map(({ share }) => share)));
  const days = (person: number, random: Random): number => {
    const length = lengths[band(person)]?.(random) ?? 0;
    return between(SEARCH_SPANS[length]?.[spans[length]?.(random) ?? 0] ?? { from: 0, to: 0 }, random);
  };
  return {
    key: 'searchStartedOn',
    draw: (person, random) =>
      drawn('searchNotStarted', person) === 1 ? UNKNOWN : MAX_SEARCH_DAYS - days(person, random),
    valueOf: (drawn, today) =>
      new Date(Date.parse(today) - (MAX_SEARCH_DAYS - drawn) * DAY_MS).toISOString().slice(0, 10),
  };
}

function interviewCount(drawn: Drawn): FactDraw {
  return {
    key: 'interviewCount',
    draw: (person, random) => {
      const started = drawn('searchStartedOn', person);
      const months = started === UNKNOWN ? 0 : (MAX_SEARCH_DAYS - started) / DAYS_IN_A_MONTH;
      return Math.floor(random() * random() * (1 + months * INTERVIEWS_A_MONTH));
    },
    valueOf: (count) => count,
  };
}
