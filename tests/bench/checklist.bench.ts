import { starterRecommendations } from '../../api/catalogue/starter/files';
import { medianMsLater } from './bench';
import type { Benchmark, Figure } from './bench';
import { withContributions } from './contributed-api';
import type { Filled } from './contributed-api';

const SIZES = { contributions: 1_000, recommendations: 20_000 };
const SIZE = '20,000 published items';
const CHECKLIST =
  'query ($id: ID!) { editableRecommendation(id: $id) { checklist { key label passed blocking detail } } }';
const WITHOUT = 'query ($id: ID!) { editableRecommendation(id: $id) { slug } }';
/** Drafts of the starter catalogue, which are as long as real ones. */
const DRAFTS = `
  WITH made AS (
    INSERT INTO recommendation (id, version, slug, kind, changed_at)
    SELECT gen_random_uuid(), 1, 'draft-' || place, item->>'kind', now() FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS items (item, place)
    RETURNING id, slug
  ), written AS (
    INSERT INTO revision (id, recommendation_id, number, status, content, author_ids, created_at)
    SELECT gen_random_uuid(), made.id, 1, 'DRAFT', item->'content', '{}', now()
    FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS items (item, place) JOIN made ON made.slug = 'draft-' || place
    RETURNING id, recommendation_id
  )
  SELECT id, recommendation_id AS "recommendationId" FROM written`;

/** Everything that is checked in a draft before it is published, over HTTP. */
export const benchmark: Benchmark = {
  name: 'checklist',
  run: async () => withContributions(SIZES, measured),
};

async function measured({ ask, database }: Filled): Promise<Figure[]> {
  const drafts = starterRecommendations.map(({ kind, ...content }) => ({
    kind,
    content: { ...content, situationIds: [], strategyIds: [], incompatibleWithIds: [] },
  }));
  const made = await database.query<{ id: string; recommendationId: string }[]>(DRAFTS, [JSON.stringify(drafts)]);
  for (const { id, recommendationId } of made)
    await database.query('UPDATE recommendation SET draft_id = $1 WHERE id = $2', [id, recommendationId]);
  const time = async (query: string): Promise<number> =>
    medianMsLater(made, async ({ recommendationId: id }) => ask(query, { id }));
  return [
    { what: 'a draft without its checklist', size: SIZE, value: await time(WITHOUT), unit: 'ms' },
    { what: 'a draft with its checklist', size: SIZE, value: await time(CHECKLIST), unit: 'ms' },
  ];
}
