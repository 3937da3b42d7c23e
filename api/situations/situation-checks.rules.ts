import { lengthFault } from '../platform/checks';
import type { Refusal } from '../platform/user-errors';
import { faultRefusals, parseRule } from '../targeting/language';
import type { World } from '../targeting/language';
import { malformedSlug } from './situations.errors';

interface Given {
  slug: string;
  label: string;
  rule?: unknown;
}

/** Every fault of a situation, in a world with the situations that its rule names. */
export function situationFaults({ slug, label, rule }: Given, world: World): (Refusal | undefined)[] {
  const isSlug = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) && slug.length <= 80;
  return [
    lengthFault('label', label, [3, 120]),
    isSlug ? undefined : malformedSlug,
    ...faultRefusals(parseRule(rule, world, { own: slug }).faults, 'rule'),
  ];
}
