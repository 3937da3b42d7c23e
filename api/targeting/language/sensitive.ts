import { FACT_DEFINITIONS, factDefinition } from './facts';
import type { FactValue, Facts } from './types';

/** The keys of the facts that people are asked for only with a consent of its own. */
export const SENSITIVE_FACTS: readonly string[] = FACT_DEFINITIONS.flatMap(({ key, sensitive }) =>
  sensitive ? [key] : [],
);

/** Of the difficulties that people name, those that tell of their health, their housing, their papers or what others hold against them. */
export const SENSITIVE_DIFFICULTIES: readonly string[] = [
  ...['HEALTH', 'HOUSING', 'PAPERS', 'AGE_DISCRIMINATION', 'SEX_DISCRIMINATION', 'ORIGIN_DISCRIMINATION'],
];

/** Undefined where nothing is left of an answer: that is then unknown, and not "none of these". */
function usualPart(key: string, value: FactValue): FactValue | undefined {
  if (factDefinition(key)?.sensitive === true) return undefined;
  if (key !== 'difficulties' || !Array.isArray(value)) return value;
  const usual = value.filter((one) => !SENSITIVE_DIFFICULTIES.includes(one));
  return usual.length === 0 && value.length > 0 ? undefined : usual;
}

export function withoutSensitiveFacts(facts: Facts): Facts {
  const usual = Object.entries(facts).map(
    ([key, value]) => [key, value === null ? null : usualPart(key, value)] as const,
  );
  return Object.fromEntries(usual.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}
