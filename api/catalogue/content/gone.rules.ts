import type { Sentence } from '../../platform/language';
import { expandSituations, situationsIn } from '../../targeting/language';
import type { Rule } from '../../targeting/language';
import type { Known } from './content-checks.rules';
import type { Content } from './content.rules';

/** A situation that was deleted, as it was then. */
export interface Deleted {
  id: string;
  slug: string | null;
  label: string;
  rule: Rule;
}

/** A content that names only what exists, and in words what it does without. */
export interface WithoutGone {
  content: Content;
  leftOut: Sentence[];
}

interface Existing {
  known: Known;
  deleted: readonly Deleted[];
  /** Those of the content that are still the code of a place. */
  placeCodes: ReadonlySet<string>;
}

/** Lists lose what is gone. A rule must not come to mean something else: there, what a situation meant last stands in its place. */
export function withoutGone(content: Content, { known, deleted, placeCodes }: Existing): WithoutGone {
  const { topics, situationIds, recommendationIds, strategyIds } = known;
  const bySlug = new Map(deleted.map((one) => [one.slug, one]));
  const expanded = (rule: Rule): Rule => expandSituations(rule, { situation: (slug) => bySlug.get(slug) });
  return {
    content: {
      ...content,
      topics: content.topics.filter((key) => topics.has(key)),
      situationIds: content.situationIds.filter((id) => situationIds.has(id)),
      placeCodes: content.placeCodes.filter((code) => placeCodes.has(code)),
      incompatibleWithIds: content.incompatibleWithIds.filter((id) => recommendationIds.has(id)),
      strategyIds: content.strategyIds.filter((id) => strategyIds.has(id)),
      rule: content.rule && expanded(content.rule),
      scoreLines: content.scoreLines.map((line) => ({ ...line, rule: expanded(line.rule) })),
    },
    leftOut: [
      ...without(content.topics, topics).map(topicGone),
      ...without(content.situationIds, situationIds).map((id) => situationGone(labelOf(deleted, id))),
      ...(isEmptied(content.situationIds, situationIds) ? [NO_SITUATION_LEFT] : []),
      ...deleted.filter(({ slug }) => slug !== null && slugsIn(content).has(slug)).map(({ label }) => ruleGone(label)),
      ...without(content.placeCodes, placeCodes).map(placeGone),
      ...(isEmptied(content.placeCodes, placeCodes) ? [NO_PLACE_LEFT] : []),
      ...without(content.strategyIds, strategyIds).map(() => STRATEGY_GONE),
      ...without(content.incompatibleWithIds, recommendationIds).map(() => INCOMPATIBLE_GONE),
    ],
  };
}

/** The last name of a situation that is gone; its id where nothing tells it. */
export function labelOf(deleted: readonly Pick<Deleted, 'id' | 'label'>[], id: string): string {
  return deleted.find((one) => one.id === id)?.label ?? id;
}

function slugsIn({ rule, scoreLines }: Content): ReadonlySet<string> {
  const rules = [...(rule === null ? [] : [rule]), ...scoreLines.map((line) => line.rule)];
  return new Set(rules.flatMap((one) => situationsIn(one)));
}

function without(keys: readonly string[], known: ReadonlySet<string>): string[] {
  return keys.filter((key) => !known.has(key));
}

/** Whether nothing is left of a list that said for whom it is: then it would be for everybody. */
function isEmptied(keys: readonly string[], known: ReadonlySet<string>): boolean {
  return keys.length > 0 && without(keys, known).length === keys.length;
}

function topicGone(key: string): Sentence {
  return { fr: `le thème « ${key} »`, en: `the topic "${key}"` };
}

function placeGone(code: string): Sentence {
  return { fr: `le lieu « ${code} », qui n’existe plus`, en: `the place "${code}", which is gone` };
}

function situationGone(label: string): Sentence {
  return { fr: `la situation « ${label} »`, en: `the situation "${label}"` };
}

function ruleGone(label: string): Sentence {
  return {
    fr: `le nom de la situation « ${label} », dont la dernière règle est écrite à sa place`,
    en: `the name of the situation "${label}", whose last rule is written in its place`,
  };
}

const NO_SITUATION_LEFT: Sentence = {
  fr: 'donc toute situation (telle quelle, elle vaudra pour tout le monde)',
  en: 'so any situation (as it stands, it is for everybody)',
};

const NO_PLACE_LEFT: Sentence = {
  fr: 'donc tout lieu (telle quelle, elle vaudra partout)',
  en: 'so any place (as it stands, it is for everywhere)',
};

const STRATEGY_GONE: Sentence = { fr: 'une stratégie qui n’existe plus', en: 'a strategy that is gone' };

const INCOMPATIBLE_GONE: Sentence = {
  fr: 'une recommandation incompatible qui n’existe plus',
  en: 'an incompatible recommendation that is gone',
};
