import type { Language } from '../../platform/language';
import type { Content } from '../content/content.rules';
import { changesBetween, linesChange, textChange } from '../editorial/comparison.rules';
import type { Names } from '../editorial/comparison.rules';
import { isWritten, withoutLacking } from './lacking.rules';
import type { Absent, CataloguePlan, Outcome, Overwriting, Planned } from './plan.types';
import { plannedPersona } from './persona-plan.rules';
import { isSame, isSameContent } from './sameness.rules';
import type { StoredCatalogue, StoredRecommendation } from './stored-catalogue.types';
import type { Read, ReadCatalogue, RecommendationItem, SituationItem, TopicItem } from './transfer.types';

interface Needs {
  stored: StoredCatalogue;
  overwriting: Overwriting;
  names: Names;
  /** Whether recommendations are published as they come, so that a draft can follow. */
  publish: boolean;
  /** Somebody saves it: the file says the whole of it, and takes the place of the draft. */
  isSaved: boolean;
}

/** What an import would do with each item, and how each differs from what is there. Of faults it knows those of reading. */
export function planOf(read: ReadCatalogue, needs: Needs): CataloguePlan {
  const { stored } = needs;
  const recommendations = read.recommendations.map((item) => plannedRecommendation(item, needs));
  const first = new Map(recommendations.map((planned) => [planned.item.slug, planned]));
  return withoutLacking({
    topics: read.topics.map((item) => plannedTopic(item, needs)),
    situations: read.situations.map((item) => plannedSituation(item, needs)),
    recommendations,
    drafts: read.drafts.map((item) => plannedDraft(item, first.get(item.slug), needs)),
    personas: read.personas.map((item) => plannedPersona(item, stored)),
    absent: absentFrom(read, stored),
    faults: [...read.faults],
    notRead: read.notRead,
    stored,
  });
}

function plannedTopic(item: Read<TopicItem>, { stored, overwriting }: Needs): Planned<TopicItem> {
  const { key, label, labelEn } = item;
  const before = stored.topics.find((topic) => topic.key === key);
  if (before === undefined) return { item, outcome: 'NEW', changes: [] };
  const changes = [...textChange('label', before.label, label), ...textChange('labelEn', before.labelEn, labelEn)];
  if (changes.length === 0) return { item, outcome: 'SAME', changes };
  return { item, changes, outcome: overwriting.mayChange('topic', key) ? 'CHANGED' : 'CHANGED_BY_TEAM' };
}

function plannedSituation(item: Read<SituationItem>, { stored, overwriting, names }: Needs): Planned<SituationItem> {
  const { slug, label, rule } = item;
  const before = stored.situations.get(slug);
  if (before === undefined)
    return { item, outcome: overwriting.wasDeleted('situation', item) ? 'DELETED_BY_TEAM' : 'NEW', changes: [] };
  if (before.label === label && isSame(before.rule, rule)) return { item, outcome: 'SAME', changes: [] };
  const changes = [
    ...textChange('label', before.label, label),
    ...linesChange('rule', names.rule(before.rule), names.rule(rule)),
  ];
  return { item, changes, outcome: overwriting.mayChange('situation', slug) ? 'CHANGED' : 'CHANGED_BY_TEAM' };
}

function plannedRecommendation(item: Read<RecommendationItem>, needs: Needs): Planned<RecommendationItem> {
  const { stored, overwriting } = needs;
  const before = stored.recommendations.get(item.slug);
  if (before === undefined)
    return { item, outcome: overwriting.wasDeleted('recommendation', item) ? 'DELETED_BY_TEAM' : 'NEW', changes: [] };
  const isSameKind = before.row.kind === item.kind;
  const { from, standing } = needs.isSaved ? onDeskOf(before) : standingOf(judgedOf(before, item, stored));
  const isThere = isSameKind && standing.some((one) => one !== null && isSameContent(one, item.content));
  const changes = isThere || from === null ? [] : changesBetween(from, item.content, needs.names);
  return { item, changes, outcome: isThere ? 'SAME' : outcomeOf(before, isSameKind, needs) };
}

interface Standing {
  /** What the file is compared with. */
  from: Content | null;
  /** What it may repeat word for word. */
  standing: (Content | null)[];
}

function standingOf({ draft, published }: Pick<StoredRecommendation, 'draft' | 'published'>): Standing {
  return { from: published ?? draft, standing: [draft, published] };
}

function onDeskOf({ draft, published }: StoredRecommendation): Standing {
  const from = draft ?? published;
  return { from, standing: [from] };
}

function outcomeOf(
  { row, draft, published }: StoredRecommendation,
  isSameKind: boolean,
  { overwriting, isSaved }: Needs,
): Outcome {
  // Another kind is refused, rather than left alone.
  if (draft !== null && isSameKind) return isSaved ? 'CHANGED' : 'BEING_WRITTEN';
  if (published === null && isSameKind) return 'ARCHIVED';
  return overwriting.mayChange('recommendation', row.slug) ? 'CHANGED' : 'CHANGED_BY_TEAM';
}

/** A draft follows the published text that stands in the same folder, once that is public. */
function plannedDraft(
  item: Read<RecommendationItem>,
  first: Planned<RecommendationItem> | undefined,
  needs: Needs,
): Planned<RecommendationItem> {
  if (first === undefined || !isWritten(first)) return plannedRecommendation(item, needs);
  const changes = changesBetween(first.item.content, item.content, needs.names);
  const outcome = needs.publish ? 'CHANGED' : 'BEING_WRITTEN';
  return { item, changes, outcome: isSameContent(first.item.content, item.content) ? 'SAME' : outcome };
}

/** What is stored, without the references that an export leaves out: to what is not public, if the file does not name it. */
function judgedOf(
  { draft, published }: StoredRecommendation,
  { content }: RecommendationItem,
  stored: StoredCatalogue,
): { draft: Content | null; published: Content | null } {
  const judged = (one: Content | null): Content | null => one && withoutUnseen(one, content, stored);
  return { draft: judged(draft), published: judged(published) };
}

function withoutUnseen(one: Content, file: Content, stored: StoredCatalogue): Content {
  const unseen = unseenIn(one, file, stored);
  return {
    ...one,
    strategyIds: one.strategyIds.filter((slug) => !unseen.strategyIds.includes(slug)),
    incompatibleWithIds: one.incompatibleWithIds.filter((slug) => !unseen.incompatibleWithIds.includes(slug)),
  };
}

type References = Pick<Content, 'strategyIds' | 'incompatibleWithIds'>;

/** References to what is not public, and which a file does not name: an import leaves them as they are. */
export function unseenIn(one: References, file: References, { recommendations }: StoredCatalogue): References {
  const unseen = (field: keyof References): string[] =>
    one[field].filter((slug) => !file[field].includes(slug) && !recommendations.get(slug)?.published);
  return { strategyIds: unseen('strategyIds'), incompatibleWithIds: unseen('incompatibleWithIds') };
}

function absentFrom(read: ReadCatalogue, { topics, situations, recommendations, personas }: StoredCatalogue): Absent[] {
  const told = {
    topic: new Set(read.topics.map(({ key }) => key)),
    situation: new Set([...read.situations.map(({ slug }) => slug), ...read.faulty.situations]),
    recommendation: new Set([
      ...[...read.recommendations, ...read.drafts].map(({ slug }) => slug),
      ...read.faulty.recommendations,
    ]),
    persona: new Set(read.personas.map(({ name }) => name)),
  };
  const absent: Absent[] = [
    ...topics.map(({ key, label }): Absent => ({ type: 'topic', slug: key, title: label })),
    ...[...situations.values()].map(({ slug, label }): Absent => ({ type: 'situation', slug, title: label })),
    ...[...recommendations.values()].flatMap(({ row: { slug }, published, draft }): Absent[] => {
      const content = published ?? draft;
      return content === null ? [] : [{ type: 'recommendation', slug, title: content.title }];
    }),
    ...[...personas.keys()].map((name): Absent => ({ type: 'persona', slug: name, title: name })),
  ];
  return absent.filter(({ type, slug }) => !told[type].has(slug));
}

/** How a comparison calls what the files name by slug. */
export function namesOf(
  read: ReadCatalogue,
  stored: StoredCatalogue,
  { language, ...world }: Pick<Names, 'place' | 'rule'> & { language: Language },
): Names {
  const topics = new Map(
    [...stored.topics, ...read.topics].map(({ key, label, labelEn }) => [key, language === 'fr' ? label : labelEn]),
  );
  const situations = new Map(
    [...stored.situations.values(), ...read.situations].map(({ slug, label }) => [slug, label]),
  );
  const titles = new Map<string, string>();
  for (const { row, draft, published } of stored.recommendations.values())
    titles.set(row.slug, (published ?? draft)?.title ?? row.slug);
  for (const { slug, content } of [...read.drafts, ...read.recommendations]) titles.set(slug, content.title);
  return {
    ...world,
    topic: (key) => topics.get(key) ?? key,
    situation: (slug) => situations.get(slug) ?? slug,
    recommendation: (slug) => titles.get(slug) ?? slug,
  };
}
