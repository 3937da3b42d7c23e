import type { Language } from '../../../platform/language';
import type { ChecklistItem } from '../../editorial/editorial.graphql';
import type { Check, CheckLevel, Checked, Fault, Surroundings } from './check.types';
import { detailIn } from './details.rules';

/** The levels that the team has chosen, by the keys of checks. */
export type ChosenLevels = ReadonlyMap<string, CheckLevel>;

/** What one check found. */
export interface CheckResult {
  check: Check;
  isBlocking: boolean;
  /** Undefined where it passes. */
  fault: Fault | undefined;
}

export function levelOf({ key, level }: Pick<Check, 'key' | 'level'>, chosen: ChosenLevels): CheckLevel {
  return chosen.get(key) ?? level;
}

interface Asked {
  checks: readonly Check[];
  chosen: ChosenLevels;
  checked: Checked;
  around: Surroundings;
}

/** Looks at everything that is not off, in the order of the table. One after the other: all of it shares a connection. */
export async function runChecks({ checks, chosen, checked, around }: Asked): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  for (const check of checks) {
    const level = levelOf(check, chosen);
    if (level === 'OFF' || (check.only ?? checked.kind) !== checked.kind) continue;
    results.push({ check, isBlocking: level === 'BLOCKING', fault: await check.fault(checked, around) });
  }
  return results;
}

/** What is ready, and what still lacks, before a content may be published. */
export function checklistOf(results: readonly CheckResult[], language: Language): ChecklistItem[] {
  return results.map(({ check: { key, label, field }, isBlocking, fault }) => ({
    key,
    label: label[language],
    blocking: isBlocking,
    passed: fault === undefined,
    detail: detailIn(language, fault ?? []),
    field: fault?.[0]?.field ?? field,
  }));
}

/** What stands in the way, each with where and what. */
export function blockingIn(results: readonly CheckResult[], language: Language): string[] {
  return results.flatMap(({ check: { label }, isBlocking, fault }) => {
    if (!isBlocking || fault === undefined) return [];
    const detail = detailIn(language, fault);
    return detail === undefined ? label[language] : `${label[language]} (${detail})`;
  });
}
