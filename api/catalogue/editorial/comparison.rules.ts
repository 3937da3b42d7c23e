import { diffArrays, diffWordsWithSpace } from 'diff';
import type { Rule } from '../../targeting/language';
import type { Content, Locale, ScoreLine, Text } from '../content/content.rules';

export interface TextPart {
  kind: 'SAME' | 'ADDED' | 'REMOVED';
  text: string;
}

/** One field of a content that two revisions do not have alike. */
export interface ContentChange {
  /** As in the content, with the language of a translation: "title", "translations.EN.title". */
  field: string;
  /** Of a text word by word, of a rule and of score lines line by line; empty for lists and values. */
  parts: TextPart[];
  /** Of a list: the names of what came and of what went. Of a value: the new one and the former one, where there is one. */
  added: string[];
  removed: string[];
}

/** How people call what a content names by ids, keys and codes; and the lines that a rule is told in. */
export interface Names {
  topic(key: string): string;
  place(code: string): string;
  situation(id: string): string;
  recommendation(id: string): string;
  rule(rule: Rule): string[];
}

/** Words that two texts do not share, above which they are told as two texts: to look further takes long and reads badly. */
const MAX_EDITS = 200;
const TEXTS = ['title', 'summary', 'bodyMarkdown', 'link'] as const;
const VALUES = ['durationMinutes', 'whenUnknown', 'weight', 'cooldownDays'] as const;
const TRANSLATIONS: readonly Locale[] = ['FR_TU', 'EN'];

type List = 'topics' | 'placeCodes' | 'situationIds' | 'incompatibleWithIds' | 'strategyIds';

interface Compared {
  before: Content;
  after: Content;
}

/** What changed from one content to another, in the order of the screen; nothing for two that say the same. */
export function changesBetween(before: Content, after: Content, names: Names): ContentChange[] {
  return [
    ...textChanges('', before, after),
    ...TRANSLATIONS.flatMap((locale) => {
      const find = ({ translations }: Content): Text | undefined => translations.find((one) => one.locale === locale);
      return textChanges(`translations.${locale}.`, find(before), find(after));
    }),
    ...VALUES.flatMap((field) => valueChange(field, before[field], after[field])),
    ...listChange('topics', { before, after }, names.topic),
    ...listChange('placeCodes', { before, after }, names.place),
    ...listChange('situationIds', { before, after }, names.situation),
    ...linesChange('rule', ruleLines(before.rule, names), ruleLines(after.rule, names)),
    ...linesChange('scoreLines', scoreLines(before.scoreLines, names), scoreLines(after.scoreLines, names)),
    ...listChange('incompatibleWithIds', { before, after }, names.recommendation),
    ...listChange('strategyIds', { before, after }, names.recommendation),
  ];
}

function textChanges(prefix: string, before: Text | undefined, after: Text | undefined): ContentChange[] {
  return TEXTS.flatMap((field) => {
    return textChange(`${prefix}${field}`, before?.[field] ?? '', after?.[field] ?? '');
  });
}

/** Word by word. */
export function textChange(field: string, before: string, after: string): ContentChange[] {
  return before === after ? [] : [{ field, parts: wordParts(before, after), added: [], removed: [] }];
}

function wordParts(before: string, after: string): TextPart[] {
  const found = diffWordsWithSpace(before, after, { maxEditLength: MAX_EDITS });
  if (found !== undefined)
    return found.map(({ value, added, removed }) => ({ kind: kindOf(added, removed), text: value }));
  const whole: TextPart[] = [
    { kind: 'REMOVED', text: before },
    { kind: 'ADDED', text: after },
  ];
  return whole.filter(({ text }) => text !== '');
}

/** Line by line. */
export function linesChange(field: string, before: readonly string[], after: readonly string[]): ContentChange[] {
  const parts = diffArrays([...before], [...after]).flatMap(({ value, added, removed }) =>
    value.map((text): TextPart => ({ kind: kindOf(added, removed), text })),
  );
  return parts.every(({ kind }) => kind === 'SAME') ? [] : [{ field, parts, added: [], removed: [] }];
}

function listChange(field: List, { before, after }: Compared, nameOf: (value: string) => string): ContentChange[] {
  const added = after[field].filter((value) => !before[field].includes(value)).map(nameOf);
  const removed = before[field].filter((value) => !after[field].includes(value)).map(nameOf);
  return added.length + removed.length === 0 ? [] : [{ field, parts: [], added, removed }];
}

function valueChange(field: string, before: number | string | null, after: number | string | null): ContentChange[] {
  const told = (value: number | string | null): string[] => (value === null ? [] : [String(value)]);
  return before === after ? [] : [{ field, parts: [], added: told(after), removed: told(before) }];
}

function ruleLines(rule: Rule | null, names: Names): string[] {
  return rule === null ? [] : names.rule(rule);
}

/** Each with its score, its rule and what it says in each language. */
function scoreLines(lines: readonly ScoreLine[], names: Names): string[] {
  return lines.flatMap(({ rule, score, reason, reasonTu, reasonEn }) => [
    String(score),
    ...names.rule(rule).map((line) => `  ${line}`),
    ...[reason, reasonTu, reasonEn].flatMap((text) => (text === null ? [] : [`  « ${text} »`])),
  ]);
}

function kindOf(added: boolean | undefined, removed: boolean | undefined): TextPart['kind'] {
  if (added === true) return 'ADDED';
  return removed === true ? 'REMOVED' : 'SAME';
}
