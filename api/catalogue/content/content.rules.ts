import type { Rule } from '../../targeting/language';

export const KINDS = ['STRATEGY', 'ACTION'] as const;
export type RecommendationKind = (typeof KINDS)[number];
export const UNKNOWN_POLICIES = ['HIDE', 'SHOW_LOWER', 'ASK'] as const;
/** What to do when the rule is UNKNOWN for someone: leave it out, show it lower, or ask the missing question first. */
export type UnknownPolicy = (typeof UNKNOWN_POLICIES)[number];
export type Locale = 'FR' | 'FR_TU' | 'EN';

export interface Text {
  title: string;
  summary: string;
  bodyMarkdown: string;
  link: string | null;
}

export interface Translation extends Text {
  locale: Locale;
}

export interface ScoreLine {
  rule: Rule;
  /** 0 to 3. */
  score: number;
  reason: string;
  reasonTu: string | null;
  reasonEn: string | null;
}

/** What a revision holds: the text in its languages and the targeting, approved together. */
export interface Content extends Text {
  durationMinutes: number | null;
  translations: Translation[];
  topics: string[];
  placeCodes: string[];
  situationIds: string[];
  rule: Rule | null;
  whenUnknown: UnknownPolicy;
  /** 0 to 3: the score when no score line holds. */
  weight: number;
  scoreLines: ScoreLine[];
  incompatibleWithIds: string[];
  /** ACTION: days before it may come again once done; null: once only. */
  cooldownDays: number | null;
  strategyIds: string[];
}

/** What readers are given of a content: a version that is only half written is none, they read the French text with "vous". */
export function withWholeVersions(content: Content): Content {
  return { ...content, translations: content.translations.filter(isWhole) };
}

function isWhole({ title, summary, bodyMarkdown }: Text): boolean {
  return [title, summary, bodyMarkdown].every((text) => text !== '');
}

/** The text in a locale; French with vous where there is none. */
export function textIn(content: Content, locale: Locale): Text {
  const { title, summary, bodyMarkdown, link, translations } = content;
  const original = { title, summary, bodyMarkdown, link };
  const translated = translations.find((translation) => translation.locale === locale);
  return translated ? { ...translated, link: translated.link ?? link } : original;
}

export function reasonIn(line: ScoreLine, locale: Locale): string {
  if (locale === 'FR_TU') return line.reasonTu ?? line.reason;
  return locale === 'EN' ? (line.reasonEn ?? line.reason) : line.reason;
}

/** Whom a recommendation is for: every situation, its own rule, and one of its places, all at once. */
export function targetRule(
  content: Pick<Content, 'placeCodes' | 'rule' | 'situationIds'>,
  slugOf: (situationId: string) => string | undefined,
): { all: Rule[] } {
  const situations = content.situationIds.map((id) => ({ situation: slugOf(id) ?? id }));
  const own = content.rule === null ? [] : [content.rule];
  const places =
    content.placeCodes.length === 0 ? [] : [{ fact: 'place', op: 'under' as const, value: content.placeCodes }];
  return { all: [...situations, ...own, ...places] };
}
