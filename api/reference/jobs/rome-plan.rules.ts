import type { JobGroupRow } from './job-group.entity';
import type { JobTitleRow } from './job-title.entity';
import { titleWords } from '../words/job-words.rules';
import type { NewTitle } from '../words/job-words.rules';
import type { OfficialRome, OfficialTitle } from './rome-files.rules';

export type StoredTitle = Omit<JobTitleRow, 'jobGroup'>;

export interface Change<Row> {
  before: Row;
  after: Row;
}

/** What an import would do to one table. */
export interface Differences<Stored, New = Stored> {
  added: New[];
  changed: Change<Stored>[];
  /** No longer in the official file: kept, because profiles and rules may name them. */
  gone: Stored[];
  unchanged: number;
}

export interface RomePlan {
  groups: Differences<JobGroupRow>;
  titles: Differences<StoredTitle, NewTitle>;
}

export interface StoredRome {
  groups: readonly JobGroupRow[];
  titles: readonly StoredTitle[];
}

export function planRome(stored: StoredRome, official: OfficialRome): RomePlan {
  return { groups: planGroups(stored.groups, official), titles: planTitles(stored.titles, official.titles) };
}

function planGroups(stored: readonly JobGroupRow[], { groups }: OfficialRome): Differences<JobGroupRow> {
  const known = new Map(stored.map((row) => [row.code, row]));
  const pairs = groups.map(({ code, label }) => {
    const before = known.get(code);
    return { before, after: { code, label, labelEn: before?.labelEn ?? null, domain: code.slice(0, 1) } };
  });
  const codes = new Set(groups.map(({ code }) => code));
  return differences(
    pairs,
    stored.filter(({ code }) => !codes.has(code)),
  );
}

/** A usual title typed in by hand becomes the official one of the same words in the same group. */
function planTitles(stored: readonly StoredTitle[], titles: readonly OfficialTitle[]): RomePlan['titles'] {
  const byOgr = new Map(stored.map((row) => [row.ogr, row]));
  const byWords = new Map(stored.filter(({ ogr }) => ogr === null).map((row) => [labelKey(row), row]));
  const pairs = titles.map((title) => {
    const before = byOgr.get(title.ogr) ?? byWords.get(labelKey(title));
    if (before?.ogr === null) byWords.delete(labelKey(title));
    return { before, after: titleRow(title, before) };
  });
  const ogrs = new Set(titles.map(({ ogr }) => ogr));
  return differences<StoredTitle, NewTitle>(
    pairs,
    stored.filter(({ ogr }) => ogr !== null && !ogrs.has(ogr)),
  );
}

function titleRow({ ogr, label, jobGroupCode, principal }: OfficialTitle, before: StoredTitle | undefined): NewTitle {
  return { ogr, label, jobGroupCode, usual: before?.usual ?? principal, ...titleWords(label) };
}

function labelKey({ label, jobGroupCode }: Pick<StoredTitle, 'label' | 'jobGroupCode'>): string {
  return `${jobGroupCode} ${label.toLowerCase()}`;
}

function differences<Stored extends New, New extends object>(
  pairs: readonly { before: Stored | undefined; after: New }[],
  gone: Stored[],
): Differences<Stored, New> {
  const changed = pairs.flatMap(({ before, after }) =>
    before !== undefined && differs(before, after) ? [{ before, after: { ...before, ...after } }] : [],
  );
  const added = pairs.flatMap(({ before, after }) => (before === undefined ? [after] : []));
  return { added, changed, gone, unchanged: pairs.length - added.length - changed.length };
}

function differs<Row extends object>(before: Row, after: Row): boolean {
  return Object.entries(after).some(([column, value]) => before[column as keyof Row] !== value);
}
