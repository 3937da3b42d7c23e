import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { signedIn } from '../support/staff';
import type { TestClient } from '../support/client';

const MATCHING = 3300;
const PAGE = 100;
/** Newest first by number; one of ten says something else. */
const FILL = `
  WITH made AS (
    INSERT INTO recommendation (id, version, slug, kind, changed_at)
    SELECT gen_random_uuid(), 1, 'many-' || number, 'ACTION', timestamptz '2026-11-01' - number * interval '1 minute'
    FROM generate_series(1, ${(MATCHING * 10) / 9}) AS number RETURNING id, substring(slug from 6)::int AS number),
  written AS (
    INSERT INTO revision (recommendation_id, number, status, content, author_ids, created_at)
    SELECT id, 1, 'DRAFT', jsonb_build_object('title', CASE WHEN number % 10 = 0 THEN 'Préparer' ELSE 'Téléphoner' END || ' numéro ' || number,
      'summary', '', 'topics', '[]'::jsonb, 'situationIds', '[]'::jsonb, 'placeCodes', '[]'::jsonb, 'translations', '[]'::jsonb, 'scoreLines', '[]'::jsonb), '{}', now()
    FROM made RETURNING id, recommendation_id, content)
  INSERT INTO current_revision (revision_id, recommendation_id, status, topics, situation_ids, place_codes, words)
  SELECT id, recommendation_id, 'DRAFT', '{}', '{}', '{}', french_stems(content->>'title') FROM written`;

describe('a list of very many recommendations', () => {
  let api: TestApi;
  let editor: TestClient;
  beforeAll(async () => {
    api = await startApi();
    await api.app.database.query('ALTER TABLE recommendation DISABLE TRIGGER recommendation_current');
    await api.app.database.query(FILL);
    await api.app.database.query(`SELECT learn_words('Téléphoner')`);
    editor = await signedIn(api, 'EDITOR');
  });
  afterAll(async () => api.stop());

  const page = async (number: number, sort?: string): Promise<{ total: number; slugs: string[] }> => {
    const { data } = await editor.send(
      `query ($page: PageInput, $sort: String) {
        editableRecommendations(filter: { search: "téléphoner" }, page: $page, sort: $sort) { total items { slug } }
      }`,
      { page: { number, size: PAGE }, sort },
    );
    const { total, items } = data.editableRecommendations;
    return { total, slugs: items.map(({ slug }: { slug: string }) => slug) };
  };

  it('gives each that is found once, in its order, however far one goes', async () => {
    const slugs: string[] = [];
    for (let number = 1; number <= MATCHING / PAGE; number += 1) {
      const found = await page(number);
      expect(found.total).toBe(MATCHING);
      slugs.push(...found.slugs);
    }
    const numbers = slugs.map((slug) => Number(slug.slice('many-'.length)));
    expect(new Set(numbers).size).toBe(MATCHING);
    expect(numbers.some((number) => number % 10 === 0)).toBe(false);
    expect(numbers).toEqual(numbers.toSorted((one, other) => one - other));
  });

  it('finds the same in another order', async () => {
    expect(await page(1, 'slug:asc')).toMatchObject({ total: MATCHING, slugs: expect.arrayContaining(['many-1']) });
  });
});
