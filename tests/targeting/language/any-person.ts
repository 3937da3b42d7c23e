import { constant, constantFrom, integer, oneof, record, subarray, type Arbitrary } from 'fast-check';
import { FACT_DEFINITIONS, type Facts, type FactValue } from '../../../api/targeting/language';
import { type FactDefinition, type FactType } from '../../../api/targeting/language/facts';
import { thirds } from './any-rule';

const values: Record<Exclude<FactType, 'ENUM' | 'ENUM_SET'>, Arbitrary<FactValue>> = {
  BOOLEAN: constantFrom(true, false),
  INTEGER: integer({ min: 0, max: 100 }),
  DECIMAL: oneof(constantFrom(0, 1, 1.5, 6, -3), thirds),
  // These include searches that reach a whole number of months on the days of the tests, and that start after today.
  DATE: constantFrom(
    '2026-05-24',
    '2026-11-23',
    '2026-11-24',
    '2027-01-01',
    '2025-12-24',
    '2026-03-01',
    '2024-02-29',
    '0000-12-31',
  ),
  JOB: constantFrom('14156', '10200', '38444'),
  JOB_GROUP: constantFrom('M1805', 'M1801', 'A1101', 'A1416', 'K2204'),
  PLACE: constantFrom(
    '69123',
    '72181',
    '93045',
    '17300',
    '2A004',
    '97411',
    '01004',
    'dep-69',
    'dep-2A',
    'dep-93',
    'dep-01',
    'reg-11',
    'reg-84',
    'reg-94',
  ),
};

function valueOf({ key, type, choices = [] }: FactDefinition): Arbitrary<FactValue> {
  if (key === 'birthYear') return integer({ min: 1956, max: 2010 });
  if (key === 'birthMonth') return integer({ min: 1, max: 12 });
  if (key === 'minimumSalary' || key === 'market.medianSalary')
    return oneof(constant(0), integer({ min: 15_000, max: 60_000 }));
  const codes = choices.map(({ value }) => value);
  if (type === 'ENUM_SET') return subarray(codes);
  return type === 'ENUM' ? constantFrom(...codes) : values[type];
}

/** Draws a value, or undefined for a missing fact. DERIVED and MARKET facts are rarer, so that most are computed. */
function maybe(definition: FactDefinition): Arbitrary<FactValue | null | undefined> {
  const chances = definition.source === 'PROFILE' ? { known: 10, absent: 9 } : { known: 4, absent: 15 };
  return oneof(
    { arbitrary: valueOf(definition), weight: chances.known },
    { arbitrary: constant(undefined), weight: chances.absent },
    { arbitrary: constant(null), weight: 1 },
  );
}

/** About half of the profile facts, some of them null, and some computed facts given directly. */
export const anyPerson: Arbitrary<Facts> = record(
  Object.fromEntries(FACT_DEFINITIONS.map((definition) => [definition.key, maybe(definition)])),
).map((drawn) =>
  Object.fromEntries(Object.entries(drawn).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))),
);
