import { median, medianMsLater } from './bench';
import type { Benchmark, Figure } from './bench';
import { withContributions } from './contributed-api';

const COUNT = 20_000;
const SIZE = '20,000 recommendations, 30,000 revisions';
const AT_MOST = 50;
/** So that no statement takes longer than the service allows. */
const LOTS = 40;

/** As the screen asks it. */
const QUERY = `query ($filter: EditableRecommendationFilter, $page: PageInput, $sort: String) {
  editableRecommendations(filter: $filter, page: $page, sort: $sort) {
    total
    items { id version slug kind hiddenSince isReviewOverdue
      draft { id status content { title } } published { id status content { title } } archived { id status content { title } } }
  }
}`;

/** All have been published; each second has a draft beside, in one of four statuses; one of ten is archived. */
const FILL = `
  WITH words AS (SELECT string_to_array('appeler une entreprise le matin relire son cv préparer un entretien demander un conseil trouver une formation près de chez soi rencontrer un professionnel de son métier', ' ') AS all_words),
  made AS (
    INSERT INTO recommendation (id, version, slug, kind, changed_at)
    SELECT gen_random_uuid(), 1, 'desk-' || number, CASE WHEN number % 5 = 0 THEN 'STRATEGY' ELSE 'ACTION' END, now() - number * interval '1 minute'
    FROM generate_series(1, ${COUNT}) AS number WHERE number % ${LOTS} = $1 RETURNING id, slug),
  numbered AS (SELECT id, substring(slug from 6)::int AS number FROM made),
  contents AS (
    SELECT id, number, jsonb_build_object(
      'title', (SELECT string_agg(all_words[1 + (number * (7 + step) + step) % array_length(all_words, 1)], ' ') FROM words, generate_series(1, 6) AS step),
      'summary', (SELECT string_agg(all_words[1 + (number * (3 + step) + step) % array_length(all_words, 1)], ' ') FROM words, generate_series(1, 20) AS step),
      'bodyMarkdown', repeat('Un texte assez long pour peser comme un vrai. ', 60), 'translations', '[]'::jsonb,
      'topics', jsonb_build_array('topic-' || number % 12), 'placeCodes', CASE WHEN number % 20 = 0 THEN '["R-11"]'::jsonb ELSE '[]'::jsonb END,
      'situationIds', jsonb_build_array('00000000-0000-4000-8000-' || lpad((number % 100)::text, 12, '0')), 'scoreLines', '[]'::jsonb) AS content
    FROM numbered)
  INSERT INTO revision (recommendation_id, number, status, content, author_ids, created_at, published_at, ended_at)
  SELECT id, 1, CASE WHEN number % 10 = 0 THEN 'ARCHIVED' ELSE 'PUBLISHED' END, content, '{}'::uuid[], now(), now(), CASE WHEN number % 10 = 0 THEN now() END FROM contents
  UNION ALL
  SELECT id, 2, (ARRAY['DRAFT', 'IN_REVIEW', 'APPROVED', 'DRAFT'])[1 + number / 2 % 4], content, '{}'::uuid[], now(), NULL::timestamptz, NULL::timestamptz FROM contents WHERE number % 2 = 1`;
const POINT = `
  UPDATE recommendation SET
    published_id = (SELECT id FROM revision WHERE recommendation_id = recommendation.id AND status = 'PUBLISHED'),
    draft_id = (SELECT id FROM revision WHERE recommendation_id = recommendation.id AND number = 2)
  WHERE slug LIKE 'desk-%' AND substring(slug from 6)::int % ${LOTS} = $1`;

/** A page of the list of recommendations over HTTP, for each filter. */
export const benchmark: Benchmark = {
  name: 'desk',
  run: async () =>
    withContributions({ contributions: 0, recommendations: 0 }, async ({ ask, database }) => {
      await database.query(`UPDATE staff_user SET roles = '{EDITOR}'`);
      for (let lot = 0; lot < LOTS; lot += 1) await database.query(FILL, [lot]);
      await database.query('ANALYZE recommendation, revision');
      for (let lot = 0; lot < LOTS; lot += 1) await database.query(POINT, [lot]);
      await database.query('VACUUM ANALYZE recommendation, revision, current_revision');
      const times: { asked: object; ms: number }[] = [];
      for (const asked of questions())
        times.push({ asked, ms: await medianMsLater([asked, asked, asked], async (one) => ask(QUERY, one)) });
      return figures(times);
    }),
};

function questions(): object[] {
  const filters = [
    {},
    { kind: 'STRATEGY' },
    { status: ['PUBLISHED'] },
    { status: ['IN_REVIEW'] },
    { status: ['ARCHIVED'] },
    { topic: 'topic-3' },
    { situationId: '00000000-0000-4000-8000-000000000007' },
    { placeCode: 'R-11' },
    { search: 'entreprise' },
    { search: 'relire son cv' },
    { search: 'introuvable' },
    { kind: 'ACTION', status: ['DRAFT', 'IN_REVIEW'], topic: 'topic-5', search: 'formation' },
    { reviewOverdue: true },
  ];
  const pages = [
    { number: 1, size: 25 },
    { number: 40, size: 25 },
  ];
  return filters.flatMap((filter) => pages.map((page) => ({ filter, page })));
}

function figures(times: { asked: object; ms: number }[]): Figure[] {
  const limit = { atMost: AT_MOST };
  const [slowest] = times.toSorted((left, right) => right.ms - left.ms);
  return [
    {
      ...{ what: `a page, median of ${times.length} filters and pages`, size: SIZE, unit: 'ms', limit },
      value: median(times.map(({ ms }) => ms)),
    },
    {
      ...{ what: `the slowest: ${JSON.stringify(slowest?.asked)}`, size: SIZE, unit: 'ms', limit },
      value: slowest?.ms ?? Number.NaN,
    },
  ];
}
