import { ABOVE_BAC, DEGREE_TILT, SALARY, SET_SHARES, SHARES, TRUE_SHARES, WITH_VEHICLE } from './assumptions';
import { between, choice, choices, truth } from './fact-draw';
import type { BandOf, ByBand, Drawn, FactDraw } from './fact-draw';
import { AGE_BANDS, BANDS, CAR_LICENCE_BY_BAND, DEGREES, DISABILITY_BY_BAND, GENDER } from './margins';
import { drawing } from './random';
import { rake } from './raking';

/** Ages are drawn as the years, and births in them as the months, that they lack to this age, so that years of birth ascend. */
const OLDEST = 120;
const MONTHS = 12;

export function bandOf(drawnBirthYear: number): number {
  const age = OLDEST - Math.floor(drawnBirthYear / MONTHS);
  return BANDS.findIndex(({ to }) => age <= to);
}

export function personDraws(drawn: Drawn, band: BandOf): FactDraw[] {
  const degrees = rake({ rows: AGE_BANDS, columns: DEGREES, tilt: DEGREE_TILT }).map(
    withDegreesAboveBac,
  ) as unknown as ByBand;
  return [
    birthMonth(),
    birthYear(drawn),
    choice('gender', GENDER, band),
    choice('highestDegree', degrees, band),
    truth('hasDisability', (person) => DISABILITY_BY_BAND[band(person)] ?? 0),
    truth('hasCarLicence', (person) => CAR_LICENCE_BY_BAND[band(person)] ?? 0),
    truth('hasVehicle', (person) =>
      drawn('hasCarLicence', person) === 1 ? WITH_VEHICLE.licensed : WITH_VEHICLE.unlicensed,
    ),
    minimumSalary(drawn),
    ...Object.entries(SHARES).map(([key, shares]) => choice(key, shares, band)),
    ...Object.entries(TRUE_SHARES).map(([key, share]) => truth(key, trueFor(share, band))),
    ...Object.entries(SET_SHARES).map(([key, shares]) => choices(key, shares)),
  ];
}

function birthMonth(): FactDraw {
  return {
    key: 'birthMonth',
    draw: (_, random) => between({ from: 1, to: MONTHS }, random),
    valueOf: (month) => month,
  };
}

/** The year in which those of that age, as the rules count it, and that month were born. */
function birthYear(drawn: Drawn): FactDraw {
  const bands = drawing(AGE_BANDS);
  return {
    key: 'birthYear',
    draw: (person, random) =>
      MONTHS * (OLDEST - between(BANDS[bands(random)] ?? BANDS[1], random)) + MONTHS - drawn('birthMonth', person),
    valueOf: (draw, today) => {
      const [lacking, month] = [Math.floor(draw / MONTHS), MONTHS - (draw % MONTHS)];
      const year = Number(today.slice(0, 4)) - OLDEST + lacking;
      return month < Number(today.slice(5, 7)) ? year : year - 1;
    },
  };
}

function trueFor(share: number | readonly number[], band: BandOf): (person: number) => number {
  return typeof share === 'number' ? () => share : (person) => share[band(person)] ?? 0;
}

function withDegreesAboveBac([none = 0, belowBac = 0, bac = 0, above = 0]: readonly number[]): number[] {
  return [none, belowBac, bac, ...ABOVE_BAC.map((share) => (above * share) / 100)];
}

function minimumSalary(drawn: Drawn): FactDraw {
  const { lowest, above, step } = SALARY;
  return {
    key: 'minimumSalary',
    draw: (person, random) => Math.round((lowest + random() * (above[drawn('highestDegree', person)] ?? 0)) / step),
    valueOf: (steps) => steps * step,
  };
}
