import { EMPLOYMENT_TILT, INTERVIEWS_A_MONTH, LENGTH_TILT, SEARCH_SPANS } from './assumptions';
import { UNKNOWN } from './columns';
import { between, choice } from './fact-draw';
import type { BandOf, ByBand, Drawn, FactDraw } from './fact-draw';
import { AGE_BANDS, EMPLOYMENT_SITUATION, SEARCHED_A_YEAR } from './margins';
import { drawing } from './random';
import type { Random } from './random';
import { raked } from './raking';

/** Days searched are drawn as what they lack to this one, so that the days on which searches began ascend. */
const MAX_SEARCH_DAYS = 4_000;
const DAYS_IN_A_MONTH = 30.5;
const DAY_IN_MS = 86_400_000;

/** Comes after `searchNotStarted`. */
export function searchDraws(drawn: Drawn, band: BandOf): FactDraw[] {
  const situations = raked({
    rows: AGE_BANDS,
    columns: EMPLOYMENT_SITUATION,
    tilt: EMPLOYMENT_TILT,
  }) as unknown as ByBand;
  return [choice('employmentSituation', situations, band), searchStartedOn(drawn, band), interviewCount(drawn)];
}

function searchStartedOn(drawn: Drawn, band: BandOf): FactDraw {
  const lengths = raked({ rows: AGE_BANDS, columns: SEARCHED_A_YEAR, tilt: LENGTH_TILT }).map(drawing);
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
      new Date(Date.parse(today) - (MAX_SEARCH_DAYS - drawn) * DAY_IN_MS).toISOString().slice(0, 10),
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
