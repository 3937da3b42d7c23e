import { lengthFault } from '../../platform/checks';
import type { Language } from '../../platform/language';
import type { Refusal } from '../../platform/user-errors';
import type { SituationsBySlug } from '../../targeting';
import { parseRule, sentenceLines } from '../../targeting/language';
import type { Rule, World } from '../../targeting/language';
import { contentFaults } from '../content/content-checks.rules';
import type { Known } from '../content/content-checks.rules';
import { isWritten } from './lacking.rules';
import { personaFaults } from './persona-plan.rules';
import type { CataloguePlan } from './plan.types';

import type { StoredCatalogue } from './stored-catalogue.types';
import type {
  FileFault,
  Keys,
  Read,
  ReadCatalogue,
  RecommendationItem,
  SituationItem,
  Source,
  TopicItem,
} from './transfer.types';

/** Stands for a rule that is refused, so that who names its situation is not refused as well. */
const EVERYBODY: Rule = { all: [] };

/** The situations as they are once the files are written. */
export function situationsAfter(read: ReadCatalogue, stored: StoredCatalogue, world: World): SituationsBySlug {
  const faulty = read.faulty.situations.map((slug) => ({ slug, label: slug, rule: EVERYBODY }));
  const sound = read.situations.map(({ slug, label, rule }) => ({
    ...{ slug, label },
    rule: isSound(rule, world) ? rule : EVERYBODY,
  }));
  const all = [...faulty, ...stored.situations.values(), ...sound];
  return new Map(all.map(({ slug, label, rule }) => [slug, { label, rule }]));
}

/** A rule in sentences; one that is refused as it stands. */
export function toldRule(rule: Rule, world: World, language: Language): string[] {
  return isSound(rule, world) ? sentenceLines(rule, world, language === 'fr' ? 'FR' : 'EN') : [JSON.stringify(rule)];
}

/** Whatever situations it names. */
function isSound(rule: Rule, world: World): boolean {
  return parseRule(rule, { ...world, situation: () => ({ label: '', rule: EVERYBODY }) }).faults.length === 0;
}

interface Checking {
  read: ReadCatalogue;
  /** With the situations of the files. */
  world: World;
  situationFaults: (item: SituationItem, world: World) => (Refusal | undefined)[];
}

/** What would be refused of what is to be written. */
export function planFaults(
  { topics, situations, recommendations, drafts, personas, stored }: CataloguePlan,
  { read, world, situationFaults }: Checking,
): FileFault[] {
  const checked = { stored, world, known: knownAfter(read, stored) };
  return [
    ...topics.filter(isWritten).flatMap(({ item }) => faultsAt(item.source, topicFaults(item))),
    ...situations.filter(isWritten).flatMap(({ item }) => faultsAt(item.source, situationFaults(item, world))),
    ...[...recommendations, ...drafts].filter(isWritten).flatMap(({ item }) => recommendationFaults(item, checked)),
    ...personas
      .filter(isWritten)
      .flatMap(({ item }) =>
        faultsAt(item.source, personaFaults(item, { world, known: checked.known.recommendationIds })),
      ),
  ];
}

function topicFaults({ label, labelEn }: TopicItem): (Refusal | undefined)[] {
  return [lengthFault('label', label, [2, 60]), lengthFault('labelEn', labelEn, [2, 60])];
}

interface Checked {
  stored: StoredCatalogue;
  world: World;
  known: Known;
}

function recommendationFaults(item: Read<RecommendationItem>, { stored, world, known }: Checked): FileFault[] {
  const { slug, kind, content, source } = item;
  const before = stored.recommendations.get(slug)?.row.kind ?? kind;
  const faults = faultsAt(source, contentFaults(kind, content, { world, known }));
  if (before === kind) return faults;
  const isAction = before === 'ACTION';
  const reason = {
    fr: `« ${slug} » est ${isAction ? 'une action' : 'une stratégie'} dans la base : cela ne peut pas changer.`,
    en: `"${slug}" is ${isAction ? 'an action' : 'a strategy'} in the database: that cannot change.`,
  };
  return [{ path: source.path, spot: source.at(['kind']), reason }, ...faults];
}

/** By slug, what there is once the files are written. */
function knownAfter(read: ReadCatalogue, { topics, situations, recommendations }: StoredCatalogue): Known {
  const stored = [...recommendations.values()].map(({ row }) => row);
  const items = [...stored, ...read.recommendations, ...read.drafts];
  const { faulty } = read;
  return {
    topics: new Set([...topics, ...read.topics].map(({ key }) => key)),
    situationIds: new Set([...situations.keys(), ...read.situations.map(({ slug }) => slug), ...faulty.situations]),
    recommendationIds: new Set([...items.map(({ slug }) => slug), ...faulty.recommendations]),
    strategyIds: new Set([
      ...items.filter(({ kind }) => kind === 'STRATEGY').map(({ slug }) => slug),
      ...faulty.recommendations,
    ]),
  };
}

/** The lists that files call otherwise than the API. */
const NAMES_IN_FILES: Readonly<Record<string, string>> = {
  situationIds: 'situations',
  strategyIds: 'strategies',
  incompatibleWithIds: 'incompatibleWith',
};

/** With the name of the field, since a line alone does not tell it when the field is missing. */
function faultsAt({ path, at }: Source, refusals: readonly (Refusal | undefined)[]): FileFault[] {
  return refusals
    .filter((refusal) => refusal !== undefined)
    .map(({ field, message }) => {
      const keys = keysOf(field ?? []);
      const name = keys.join('.');
      return { path, spot: at(keys), reason: { fr: `${name} : ${message.fr}`, en: `${name}: ${message.en}` } };
    });
}

/** A fault in a rule ends with a JSON pointer. */
function keysOf(field: readonly string[]): Keys {
  const keys = field.flatMap((key) => (key.startsWith('/') ? stepsOf(key) : [NAMES_IN_FILES[key] ?? key]));
  return keys[0] === 'content' ? keys.slice(1) : keys;
}

function stepsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
