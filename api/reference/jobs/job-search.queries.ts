import { In } from 'typeorm';
import type { DataSource } from 'typeorm';
import { JobTitleRow } from './job-title.entity';
import { titlesNamed } from './usual-titles.rules';
import { jobKey } from '../words/normalise.rules';
import { bySpelling } from '../words/spelling.queries';

/** What is read of a search; the longest official title has about as many characters. */
const MAX_LENGTH = 120;
const MAX_WORDS = 8;

interface Found {
  id: string;
}

/** Titles that the words name, best first: codes, what an abbreviation stands for, whole titles, beginnings, all the words in any order, near spellings; usual titles first among equals. */
export async function searchJobs(database: DataSource, search: string, first: number): Promise<JobTitleRow[]> {
  const key = jobKey(search.slice(0, MAX_LENGTH)).split(' ').slice(0, MAX_WORDS).join(' ');
  if (key === '' || first === 0) return [];
  const coded = await byCode(database, search.trim().toUpperCase(), first);
  const usual = coded.length > 0 ? coded : await byUsualName(database, search, first);
  const named = coded.length > 0 ? coded : unique([...usual, ...(await byWords(database, key, first))]).slice(0, first);
  const near =
    coded.length === 0 && named.length < first
      ? await bySimilarity(database, { key, except: named, first: first - named.length })
      : [];
  return inOrder(database, [...named, ...near]);
}

/** "M1805" and the beginnings of group codes ("M18"), or the OGR code of one title. */
async function byCode(database: DataSource, code: string, first: number): Promise<string[]> {
  if (!/^([A-N]\d{2,4}|\d{4,6})$/.test(code)) return [];
  const rows = await database.query<Found[]>(
    `SELECT title.id
       FROM job_title title JOIN job_group job ON job.code = title.job_group_code
      WHERE title.ogr = $1 OR title.job_group_code LIKE $1 || '%'
      ORDER BY title.job_group_code, title.label = job.label DESC, title.usual DESC, title.label
      LIMIT $2`,
    [code, first],
  );
  return rows.map((row) => row.id);
}

async function byUsualName(database: DataSource, search: string, first: number): Promise<string[]> {
  const { codes, words } = titlesNamed(search);
  if (codes.length === 0 && words.length === 0) return [];
  const official = await database.query<Found[]>(
    'SELECT id FROM job_title WHERE ogr = ANY($1) ORDER BY array_position($1, ogr)',
    [codes],
  );
  const worded = await Promise.all(words.map(async (title) => byWords(database, jobKey(title), first)));
  return unique([...official.map(({ id }) => id), ...worded.flat()]);
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

async function byWords(database: DataSource, key: string, first: number): Promise<string[]> {
  const words = key.split(' ');
  const rows = await database.query<Found[]>(
    `SELECT id
       FROM job_title
      WHERE ${words.map((_, index) => `search LIKE '% ' || $${index + 3} || '%'`).join(' AND ')}
      ORDER BY CASE
                 WHEN search LIKE '%| ' || $1 || ' |%' THEN 0
                 WHEN search LIKE '%| ' || $1 || ' %' THEN 1
                 WHEN search LIKE '%| ' || $1 || '%' THEN 2
                 ELSE 3
               END,
               usual DESC,
               length(search),
               label
      LIMIT $2`,
    [key, first, ...words],
  );
  return rows.map((row) => row.id);
}

async function bySimilarity(
  database: DataSource,
  { key, except, first }: { key: string; except: string[]; first: number },
): Promise<string[]> {
  const rows = await bySpelling<Found>(
    database,
    `SELECT id
       FROM job_title
      WHERE $1 <<% search AND NOT id = ANY($2::uuid[])
      ORDER BY 2 * strict_word_similarity($1, search) + similarity($1, search) DESC, usual DESC, label
      LIMIT $3`,
    [key, except, first],
  );
  return rows.map((row) => row.id);
}

async function inOrder(database: DataSource, ids: readonly string[]): Promise<JobTitleRow[]> {
  const rows = await database.manager.find(JobTitleRow, { where: { id: In([...ids]) } });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
