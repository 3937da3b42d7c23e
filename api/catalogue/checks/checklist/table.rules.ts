import type { Check } from './check.types';
import { duplicate } from './duplicate.rules';
import { duration } from './duration.rules';
import { emptyPart } from './empty-part.rules';
import { english } from './english.rules';
import { length } from './length.rules';
import { liveLinks } from './live-links.rules';
import { localPlace } from './local-place.rules';
import { personalData } from './personal-data.rules';
import { readability } from './readability.rules';
import { reason } from './reason.rules';
import { rule } from './rule.rules';
import { shortSentences } from './short-sentences.rules';
import { source } from './source.rules';
import { strategy } from './strategy.rules';
import { target } from './target.rules';
import { topic } from './topic.rules';
import { tu } from './tu.rules';
import { verb } from './verb.rules';
import { wording } from './wording.rules';

/** In the order in which they are read. */
const CHECKS: readonly Check[] = [
  ...[topic, duration, target, reason, tu, strategy],
  ...[verb, length, emptyPart, personalData, localPlace],
  ...[readability, shortSentences, wording, english],
  ...[source, liveLinks, rule, duplicate],
];

/** Links are only looked at where something watches them. */
export function checksWith({ watchesLinks }: { watchesLinks: boolean }): readonly Check[] {
  return CHECKS.filter((check) => watchesLinks || check !== liveLinks);
}
