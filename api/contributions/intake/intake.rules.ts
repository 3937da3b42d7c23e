import type { Viewer } from '../../accounts/permissions';
import { consentFault } from '../../guard';
import { characterFault, hiddenCharacterFault } from '../../platform/character-checks';
import { emailFault, lengthFault, optionalLengthFault, tidy, linkFault, webLink } from '../../platform/checks';
import { trimmed } from '../../platform/invisible';
import type { Refusal } from '../../platform/user-errors';
import { faultRefusals, parseFacts } from '../../targeting/language';
import type { Facts, World } from '../../targeting/language';
import type { ContributionRow } from '../contribution.entity';
import type { SubmitContributionInput } from '../contribution-inputs.graphql';
import { placeRequired, unknownPlace } from '../contributions.errors';
import type { ContributionSource } from '../vocabulary.rules';

/** A secret link ends this long after the last event. */
export const FOLLOW_UP_MS = 365 * 24 * 3_600_000;

const TEXTS = ['title', 'body', 'usefulWhen', 'link', 'contributorName', 'contributorEmail', 'idempotencyKey'] as const;
const MAX_KEY_LENGTH = 200;

type Given =
  | 'kind'
  | 'title'
  | 'body'
  | 'usefulWhen'
  | 'statedFacts'
  | 'placeCode'
  | 'link'
  | 'contributorRole'
  | 'contributorName'
  | 'contributorEmail'
  | 'mayBeNamed';

/** Every fault of what somebody sends. */
export function faultsOf(input: SubmitContributionInput, world: World): (Refusal | undefined)[] {
  const { faults } = parseFacts(input.statedFacts ?? {}, world, { sources: 'PROFILE' });
  return [
    ...unreadableFaults(Object.fromEntries(TEXTS.map((field) => [field, input[field]]))),
    lengthFault('title', input.title, [5, 120]),
    lengthFault('body', input.body, [20, 5000]),
    optionalLengthFault('usefulWhen', input.usefulWhen, 2000),
    ...faultRefusals(faults, 'statedFacts'),
    placeFault(input, world),
    linkFault('link', webLink(input.link)),
    optionalLengthFault('contributorName', input.contributorName, 120),
    hiddenCharacterFault('contributorName', input.contributorName),
    emailFault('contributorEmail', tidy(input.contributorEmail)),
    optionalLengthFault('idempotencyKey', input.idempotencyKey, MAX_KEY_LENGTH),
    consentFault(input.consentToTerms),
  ];
}

export function unreadableFaults(texts: Readonly<Record<string, string | null | undefined>>): (Refusal | undefined)[] {
  return Object.entries(texts).map(([field, text]) => characterFault(field, text));
}

function placeFault({ kind, placeCode }: SubmitContributionInput, world: World): Refusal | undefined {
  const code = tidy(placeCode);
  if (code === null) return kind === 'REGIONAL_SUGGESTION' ? placeRequired : undefined;
  return world.placeChain(code) === undefined ? unknownPlace : undefined;
}

/** With the code of the place as it is now: address files give those of arrondissements and of communes that were merged. */
export function atCurrentPlace(input: SubmitContributionInput, world: World): SubmitContributionInput {
  const code = tidy(input.placeCode);
  return code === null ? input : { ...input, placeCode: world.placeChain(code)?.[0] ?? code };
}

export function sourceOf(viewer: Viewer, isOwnPage: boolean): ContributionSource {
  if (viewer.kind === 'STAFF') return 'STAFF';
  return isOwnPage ? 'FORM' : 'API';
}

/** As given, to the letter but for a link that lacks its https://: what is blank counts as not given. */
export function fieldsOf(input: SubmitContributionInput): Pick<ContributionRow, Given> {
  return {
    kind: input.kind,
    title: titleOf(input.title),
    body: input.body,
    usefulWhen: tidy(input.usefulWhen) === null ? null : (input.usefulWhen ?? null),
    statedFacts: (input.statedFacts ?? {}) as Facts,
    placeCode: tidy(input.placeCode),
    link: webLink(input.link),
    contributorRole: input.contributorRole ?? null,
    contributorName: tidy(input.contributorName),
    contributorEmail: tidy(input.contributorEmail),
    mayBeNamed: input.mayBeNamed ?? false,
  };
}

/** To the letter too, blanks around it included; but nobody meant the invisible characters that came along with a copy. */
function titleOf(given: string): string {
  const kept = trimmed(given);
  return kept === given.trim() ? given : kept;
}
