import { factDefinition } from '../facts';
import type { Condition } from '../types';
import type { World } from '../world';
import { lintOf, partsOf, type Part } from './contradictions';
import type { Lint } from './lint';
import { unknownJob, unknownJobGroup } from './messages';

/** Job codes, and beginnings of codes, that are well formed but that the world does not know. */
export function unknownJobs(part: Part, world: World): Lint[] {
  if (!('fact' in part.rule)) return partsOf(part).flatMap((inner) => unknownJobs(inner, world));
  const condition = part.rule;
  const type = factDefinition(condition.fact)?.type;
  if (type === 'JOB_GROUP')
    return codesIn(condition)
      .filter((code) => world.jobGroupLabel(code) === undefined)
      .map((code) => lintOf('UNKNOWN_JOB', part, unknownJobGroup(code)));
  if (type !== 'JOB') return [];
  return codesIn(condition)
    .filter((code) => world.jobLabel(code) === undefined)
    .map((code) => lintOf('UNKNOWN_JOB', part, unknownJob(code)));
}

function codesIn({ value }: Condition): string[] {
  return value === undefined ? [] : [value].flat().map(String);
}
