import { isDeepStrictEqual } from 'node:util';
import type { Language, Sentence } from '../../platform/language';
import type { AuditEventRow, AuditValues } from './audit-event.entity';

/** What the entries of an area are called, by their action and by the names of what changed. */
export interface AuditedWords {
  /** "recommendation.publish". */
  actions: Readonly<Record<string, Sentence>>;
  /** What stands in before and after: "status". */
  fields?: Readonly<Record<string, Sentence>>;
}

const ERASED: Sentence = { fr: 'Quelqu’un dont les données ont été effacées', en: 'Someone whose data was erased' };

/** The name of who did it, in each language. What is no name stays as clients know it: "Public", "Job seeker", "System". */
export function actorNames({ actor, actorId, said }: Pick<AuditEventRow, 'actor' | 'actorId' | 'said'>): Sentence {
  const name = said?.actor;
  if (name) return { fr: name, en: name };
  return actorId === null ? { fr: actor, en: actor } : ERASED;
}

/** Older entries of a refusal end with its key, which is for programs. */
const KEY_OF_REFUSAL = /^(Contribution refusée) \([a-z0-9-]+\)$/;

/** Older entries call a version a revision, unlike the screens. */
const NUMBER_OF_REVISION = /(^|», )(?:version|révision) (\d+)/;

/** What happened. It was written down in French: another language has the words for the action, and the number of the revision. */
export function summaryIn(
  language: Language,
  { action, summary }: Pick<AuditEventRow, 'action' | 'summary'>,
  actions: AuditedWords['actions'],
): string {
  const french = summary.replace(KEY_OF_REFUSAL, '$1').replace(NUMBER_OF_REVISION, '$1version $2');
  const words = actions[action]?.[language];
  if (language === 'fr' || words === undefined) return french;
  const revision = NUMBER_OF_REVISION.exec(french)?.[2];
  return revision === undefined ? words : `${words}, revision ${revision}`;
}

/** Only what differs. Null where nothing is told. */
export function changedValues(
  before: AuditValues | undefined,
  after: AuditValues | undefined,
): Pick<AuditEventRow, 'before' | 'after'> {
  const differs = (key: string): boolean => !isDeepStrictEqual(plain(before?.[key]), plain(after?.[key]));
  const kept = (values: AuditValues | undefined): AuditValues | null => {
    const entries = Object.entries(values ?? {}).filter(([key, value]) => value !== undefined && differs(key));
    return entries.length === 0 ? null : Object.fromEntries(entries);
  };
  return { before: kept(before), after: kept(after) };
}

/** Nothing and null are the same, as they are once stored. */
function plain(value: unknown): unknown {
  return value === undefined || value === null ? null : JSON.parse(JSON.stringify(value));
}

export interface Change {
  field: string;
  label: string;
  before: string | null;
  after: string | null;
}

/** What a field is called; one without words goes by its name. */
export function labelled(field: string, { fields = {} }: AuditedWords, language: Language): string {
  return fields[field]?.[language] ?? field;
}

/** Every value that changed, as text. */
export function changesOf(
  { before, after }: Pick<AuditEventRow, 'before' | 'after'>,
  labelOf: (field: string) => string,
): Change[] {
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return fields.map((field) => ({
    ...{ field, label: labelOf(field) },
    before: textOf(before?.[field]),
    after: textOf(after?.[field]),
  }));
}

function textOf(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value.join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
