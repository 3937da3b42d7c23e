import { trimmed } from '../../platform/invisible';
import type { Rule } from '../../targeting/language';
import { contentOf } from '../content/content-input.rules';
import { KINDS, UNKNOWN_POLICIES } from '../content/content.rules';
import type { Content, Locale, ScoreLine, Text, Translation } from '../content/content.rules';
import { Fields } from './fields.rules';
import type { ShapeFault } from './fields.rules';
import type { RecommendationItem, SituationItem, TopicItem } from './transfer.types';

// The documents of a catalogue's folder: what each says, and in which order.

const TEXT = ['title', 'summary', 'bodyMarkdown', 'link'];
const TARGETING = ['topics', 'placeCodes', 'situations', 'rule', 'whenUnknown', 'weight', 'scoreLines'];
const LINKS = ['strategies', 'incompatibleWith'];
const RECOMMENDATION = [
  ...['slug', 'kind', ...TEXT, 'durationMinutes', 'cooldownDays'],
  ...[...TARGETING, ...LINKS, 'translations'],
];
const SCORE_LINE = ['rule', 'score', 'reason', 'reasonTu', 'reasonEn'];
const LOCALES: readonly [Locale, ...Locale[]] = ['FR_TU', 'EN'];
const CONDITION = ['fact', 'op', 'value'];

export function readRecommendation(value: unknown, faults: ShapeFault[]): RecommendationItem {
  const fields = new Fields(value, RECOMMENDATION, { faults });
  return {
    slug: fields.text('slug'),
    kind: fields.requiredChoice('kind', KINDS),
    content: contentOf({
      ...textIn(fields),
      durationMinutes: fields.optionalInteger('durationMinutes'),
      cooldownDays: fields.optionalInteger('cooldownDays'),
      topics: fields.texts('topics'),
      placeCodes: fields.texts('placeCodes'),
      situationIds: fields.texts('situations'),
      rule: fields.any('rule'),
      whenUnknown: fields.choice('whenUnknown', UNKNOWN_POLICIES),
      weight: fields.optionalNumber('weight'),
      scoreLines: fields.each('scoreLines', SCORE_LINE).map(scoreLineIn),
      strategyIds: fields.texts('strategies'),
      incompatibleWithIds: fields.texts('incompatibleWith'),
      translations: fields.each('translations', ['locale', ...TEXT]).map(translationIn),
    }),
  };
}

export function readSituation(value: unknown, faults: ShapeFault[]): SituationItem {
  const fields = new Fields(value, ['slug', 'label', 'rule'], { faults });
  return { slug: fields.text('slug'), label: trimmed(fields.text('label')), rule: fields.any('rule') as Rule };
}

export function readTopics(value: unknown, faults: ShapeFault[]): TopicItem[] {
  const found: ShapeFault[] = [];
  // The document is the list itself.
  const list = new Fields({ topics: value }, ['topics'], { faults: found });
  const topics = list.each('topics', ['key', 'label', 'labelEn']).map((one) => ({
    key: one.text('key'),
    label: trimmed(one.text('label')),
    labelEn: trimmed(one.text('labelEn')),
  }));
  faults.push(...found.map(({ keys, reason }) => ({ keys: keys.slice(1), reason })));
  return topics;
}

/** What says nothing is left out. */
export function recommendationDocument({ slug, kind, content }: RecommendationItem): object {
  const { title, summary, bodyMarkdown, link, durationMinutes, cooldownDays, topics, placeCodes } = content;
  const { situationIds, rule, whenUnknown, weight, scoreLines, strategyIds, incompatibleWithIds } = content;
  return told({
    ...{ slug, kind, title, summary, bodyMarkdown, link, durationMinutes, cooldownDays, topics, placeCodes },
    ...{ situations: situationIds, rule: rule && ordered(rule), whenUnknown, weight },
    scoreLines: scoreLines.map(scoreLineDocument),
    ...{ strategies: strategyIds, incompatibleWith: incompatibleWithIds },
    translations: content.translations.map(translationDocument),
  });
}

export function situationDocument({ slug, label, rule }: SituationItem): object {
  return { slug, label, rule: ordered(rule) };
}

/** A content as the files tell it, so that two of them can be compared. */
export function normalized(content: Content): Content {
  return contentOf(content);
}

function textIn(fields: Fields): Text {
  return {
    title: fields.text('title'),
    summary: fields.text('summary'),
    bodyMarkdown: fields.text('bodyMarkdown'),
    link: fields.optionalText('link'),
  };
}

function translationIn(fields: Fields): Translation {
  return { locale: fields.requiredChoice('locale', LOCALES), ...textIn(fields) };
}

function scoreLineIn(fields: Fields): ScoreLine {
  return {
    rule: fields.any('rule') as Rule,
    score: fields.number('score'),
    reason: fields.text('reason'),
    reasonTu: fields.optionalText('reasonTu'),
    reasonEn: fields.optionalText('reasonEn'),
  };
}

function translationDocument({ locale, title, summary, bodyMarkdown, link }: Translation): object {
  return told({ locale, title, summary, bodyMarkdown, link });
}

function scoreLineDocument({ rule, score, reason, reasonTu, reasonEn }: ScoreLine): object {
  return told({ rule: ordered(rule), score, reason, reasonTu, reasonEn });
}

/** The database gives the keys of a rule in an order of its own. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const rank = (key: string): number => (CONDITION.includes(key) ? CONDITION.indexOf(key) : CONDITION.length);
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => rank(one) - rank(other) || (one < other ? -1 : 1))
      .map(([key, inner]) => [key, ordered(inner)]),
  );
}

function told(document: Record<string, unknown>): object {
  return Object.fromEntries(
    Object.entries(document).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );
}
