import type {
  ContentFieldsFragment,
  EditableRecommendationDetailQuery,
  Locale,
  RecommendationContentInput,
  RecommendationKind,
  TranslationInput,
} from '../../../generated/graphql';
import type { FieldPath } from '../../../client/fieldErrors';

type Detail = NonNullable<EditableRecommendationDetailQuery['editableRecommendation']>;

type TranslationForm = { [field in keyof TranslationInput]?: TranslationInput[field] | null };

/** What the form holds: a translation for each locale, empty when it has none. */
export type ContentForm = Omit<Partial<ContentFieldsFragment>, 'translations'> & { translations: TranslationForm[] };

export type RecommendationRecord = Detail & { content: ContentForm };

export const TRANSLATION_LOCALES: readonly Locale[] = ['FR_TU', 'EN'];

const emptyTranslation = (locale: Locale): TranslationForm => ({ locale });

const isFilled = ({ title, summary, bodyMarkdown }: TranslationForm): boolean =>
  Boolean(title || summary || bodyMarkdown);

export function toForm(content: ContentFieldsFragment | undefined): ContentForm {
  const translations = TRANSLATION_LOCALES.map(
    (locale) => content?.translations.find((translation) => translation.locale === locale) ?? emptyTranslation(locale),
  );
  return { ...content, translations };
}

const toTranslation = ({ locale, title, summary, bodyMarkdown, link }: TranslationForm): TranslationInput => ({
  locale: locale ?? 'FR',
  title: title ?? '',
  summary: summary ?? '',
  bodyMarkdown: bodyMarkdown ?? '',
  link: link || null,
});

const actionOnly = (form: ContentForm) => ({
  durationMinutes: form.durationMinutes ?? null,
  cooldownDays: form.cooldownDays ?? null,
  strategyIds: form.strategyIds ?? [],
});

/** The input of the API from the form; the fields of actions are left out for strategies. */
export function toInput(kind: RecommendationKind, form: ContentForm): RecommendationContentInput {
  return {
    title: form.title ?? '',
    summary: form.summary ?? '',
    bodyMarkdown: form.bodyMarkdown ?? '',
    link: form.link || null,
    translations: form.translations.filter(isFilled).map(toTranslation),
    topics: form.topics ?? [],
    placeCodes: form.placeCodes ?? [],
    situationIds: form.situationIds ?? [],
    rule: form.rule ?? null,
    whenUnknown: form.whenUnknown ?? 'HIDE',
    weight: form.weight ?? 1,
    scoreLines: (form.scoreLines ?? []).map((line) => ({ ...line, reason: line.reason ?? '' })),
    incompatibleWithIds: form.incompatibleWithIds ?? [],
    ...(kind === 'ACTION' && actionOnly(form)),
  };
}

/** From a path in the input, where empty translations were left out, to the path in the form. */
export function toFormPath({ translations }: ContentForm): (path: FieldPath) => FieldPath {
  const sent = translations.flatMap((translation, index) => (isFilled(translation) ? [String(index)] : []));
  return (path) =>
    path[1] === 'translations' ? [...path.slice(0, 2), sent[Number(path[2])] ?? '0', ...path.slice(3)] : path;
}
