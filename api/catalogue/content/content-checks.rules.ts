import { lengthFault, rangeFault, optionalLengthFault, linkFault } from '../../platform/checks';
import type { Refusal } from '../../platform/user-errors';
import { faultRefusals, parseRule } from '../../targeting/language';
import type { World } from '../../targeting/language';
import { onlyForActions, repeatedLocale, unknownKeys } from '../catalogue.errors';
import type { Content, RecommendationKind, ScoreLine, Text } from './content.rules';

/** Ids and keys that content may name, and which of them exist. */
export interface Known {
  topics: ReadonlySet<string>;
  situationIds: ReadonlySet<string>;
  recommendationIds: ReadonlySet<string>;
  strategyIds: ReadonlySet<string>;
  /** The last names of situations that were deleted, by id. */
  deletedLabels?: ReadonlyMap<string, string>;
}

type Found = (Refusal | undefined)[];

const LENGTHS = { title: [5, 120], summary: [20, 400], bodyMarkdown: [20, 10_000] } as const;
const TEXTS = ['title', 'summary', 'bodyMarkdown'] as const;

/** Every fault of a content, each with its path in the input. */
export function contentFaults(
  kind: RecommendationKind,
  content: Content,
  { world, known }: { world: World; known: Known },
): Found {
  return [
    ...textFaults('content', content),
    ...translationFaults(content),
    ...actionFaults(kind, content),
    ...targetFaults(content, world),
    ...content.scoreLines.flatMap((line, index) => scoreLineFaults(`content.scoreLines.${index}`, line, world)),
    rangeFault('content.weight', content.weight, [0, 3]),
    absent('content.topics', { keys: content.topics, known: known.topics }),
    absent('content.situationIds', { keys: content.situationIds, known: known.situationIds }, (id) =>
      deletedName(known, id),
    ),
    absent('content.incompatibleWithIds', { keys: content.incompatibleWithIds, known: known.recommendationIds }),
    absent('content.strategyIds', { keys: content.strategyIds, known: known.strategyIds }),
  ];
}

function textFaults(path: string, text: Text, names: readonly (typeof TEXTS)[number][] = TEXTS): Found {
  return [
    ...names.map((name) => lengthFault(`${path}.${name}`, text[name], LENGTHS[name])),
    linkFault(`${path}.link`, text.link),
  ];
}

/** What is not there yet is no fault of a version that is being written: the checklist tells it. */
function unfinishedFaults(path: string, text: Text): Found {
  return textFaults(
    path,
    text,
    TEXTS.filter((name) => text[name] !== ''),
  );
}

function translationFaults({ translations }: Content): Found {
  const locales = translations.map(({ locale }) => locale);
  const repeated = new Set(locales).size < locales.length || locales.includes('FR');
  return [
    ...translations.flatMap((text, index) => unfinishedFaults(`content.translations.${index}`, text)),
    repeated ? repeatedLocale : undefined,
  ];
}

function actionFaults(kind: RecommendationKind, { durationMinutes, cooldownDays, strategyIds }: Content): Found {
  const misplaced = (field: string, isGiven: boolean): Refusal | undefined =>
    kind === 'STRATEGY' && isGiven ? onlyForActions(`content.${field}`) : undefined;
  return [
    misplaced('durationMinutes', durationMinutes !== null),
    misplaced('cooldownDays', cooldownDays !== null),
    misplaced('strategyIds', strategyIds.length > 0),
    rangeFault('content.durationMinutes', durationMinutes, [1, 480]),
    rangeFault('content.cooldownDays', cooldownDays, [1, 3650]),
  ];
}

function targetFaults({ rule, placeCodes }: Content, world: World): Found {
  const known = new Set(placeCodes.filter((code) => world.placeChain(code)?.[0] === code));
  return [
    absent('content.placeCodes', { keys: placeCodes, known: known }),
    ...(rule === null ? [] : faultRefusals(parseRule(rule, world).faults, 'content.rule')),
  ];
}

function scoreLineFaults(path: string, line: ScoreLine, world: World): Found {
  return [
    ...faultRefusals(parseRule(line.rule, world).faults, `${path}.rule`),
    rangeFault(`${path}.score`, line.score, [0, 3]),
    lengthFault(`${path}.reason`, line.reason, [5, 300]),
    optionalLengthFault(`${path}.reasonTu`, line.reasonTu, 300),
    optionalLengthFault(`${path}.reasonEn`, line.reasonEn, 300),
  ];
}

function absent(
  field: string,
  { keys, known }: { keys: readonly string[]; known: ReadonlySet<string> },
  nameOf: (key: string) => string = (key) => key,
): Refusal | undefined {
  const missing = keys.filter((key) => !known.has(key));
  return missing.length === 0 ? undefined : unknownKeys(field, missing.map(nameOf));
}

function deletedName({ deletedLabels }: Known, id: string): string {
  const label = deletedLabels?.get(id);
  return label === undefined ? id : `« ${label} »`;
}
