import type { Language, Sentence } from '../../platform/language';
import type { AuditEventRow } from './audit-event.entity';
import { actorNames, changesOf, labelled, summaryIn } from './audit.rules';
import type { AuditedWords, Change } from './audit.rules';

interface Written {
  words: Required<AuditedWords>;
  language: Language;
  /** The names of the columns come first. */
  hasHeader: boolean;
}

interface Column {
  name: Sentence;
  value(event: AuditEventRow, written: Written): string | null;
}

const COLUMNS: readonly Column[] = [
  { name: { fr: 'Date', en: 'Date' }, value: ({ at }) => at.toISOString() },
  { name: { fr: 'Qui', en: 'Who' }, value: (event, { language }) => actorNames(event)[language] },
  { name: { fr: 'Identifiant de la personne', en: 'Id of the person' }, value: ({ actorId }) => actorId },
  { name: { fr: 'Action', en: 'Action' }, value: ({ action }) => action },
  { name: { fr: 'Type d’objet', en: 'Type of object' }, value: ({ objectType }) => objectType },
  { name: { fr: 'Identifiant de l’objet', en: 'Id of the object' }, value: ({ objectId }) => objectId },
  { name: { fr: 'Titre', en: 'Title' }, value: ({ objectTitle }) => objectTitle },
  {
    name: { fr: 'En clair', en: 'In plain words' },
    value: (event, { words, language }) => summaryIn(language, event, words.actions),
  },
  { name: { fr: 'Raison', en: 'Reason' }, value: ({ said }) => said?.reason ?? null },
  { name: { fr: 'Changements', en: 'Changes' }, value: (event, written) => changesIn(event, written) },
  { name: { fr: 'Requête', en: 'Request' }, value: ({ requestId }) => requestId },
  { name: { fr: 'Groupe', en: 'Group' }, value: ({ groupId }) => groupId },
];

/** Entries as lines of a CSV file (RFC 4180). */
export function auditCsv(events: readonly AuditEventRow[], written: Written): string {
  const header = written.hasHeader ? [COLUMNS.map(({ name }) => name[written.language])] : [];
  const rows = events.map((event) => COLUMNS.map(({ value }) => value(event, written)));
  return [...header, ...rows].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

function changesIn(event: AuditEventRow, { words, language }: Written): string {
  const changes = changesOf(event, (field) => labelled(field, words, language));
  return changes.map(({ label, before, after }: Change) => `${label} : ${before ?? '–'} → ${after ?? '–'}`).join(' ; ');
}

/** A spreadsheet takes what begins like this for a formula, also behind blanks and in wide letters. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

function cell(value: string | null): string {
  const text = value ?? '';
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}
