import type { Client } from 'pg';
import type { Question } from './line';
import { CREATE_PROFILE, factsOf } from './people';
import { PERSONAL } from './personal-page';
import { FIRST, cursorAt, questionAfter } from './public-page';

/** What questions are drawn from. */
export interface Known {
  slugs: readonly string[];
  ids: readonly string[];
  words: readonly string[];
  tokens: readonly string[];
  /** Between which a page of full length begins. */
  between: { from: number; to: number };
}

export const ITEM = `query ($slug: String!) { recommendation(slug: $slug) {
  id slug kind title summary bodyMarkdown link durationMinutes topics { key label } situations { slug label } } }`;
const SEARCH =
  'query ($words: String!) { recommendations(search: $words, first: 10) { totalCount edges { node { id slug title summary } } } }';
const RESPOND =
  'mutation ($input: RespondToRecommendationInput!) { respondToRecommendation(input: $input) { userErrors { code } } }';

type Draw = (known: Known, random: () => number) => Question;

/** Of a hundred requests. */
const KINDS: readonly { kind: string; share: number; draw: Draw }[] = [
  { kind: 'first page', share: 30, draw: () => ({ body: questionAfter(null) }) },
  {
    kind: 'unseen page',
    share: 18,
    draw: ({ between: { from, to } }, random) => ({
      body: questionAfter(cursorAt(Math.floor(from + random() * (to - from)))),
    }),
  },
  { kind: 'item', share: 18, draw: ({ slugs }, random) => ask(ITEM, { slug: pick(slugs, random) }) },
  {
    kind: 'search',
    share: 10,
    draw: ({ words }, random) => ask(SEARCH, { words: `${pick(words, random)} ${pick(words, random)}` }),
  },
  {
    kind: 'personal page',
    share: 18,
    draw: ({ tokens }, random) => ({ ...ask(PERSONAL), token: pick(tokens, random) }),
  },
  {
    kind: 'response',
    share: 4,
    draw: ({ tokens, ids }, random) => ({
      ...ask(RESPOND, { input: { recommendationId: pick(ids, random), response: 'INTERESTED' } }),
      token: pick(tokens, random),
    }),
  },
  {
    kind: 'new profile',
    share: 2,
    draw: (_, random) => ask(CREATE_PROFILE, { facts: factsOf(Math.floor(random() * 1000)) }),
  },
];
const SHARES = KINDS.reduce((sum, { share }) => sum + share, 0);

export function drawQuestions(count: number, known: Known, random: () => number): (Question & { kind: string })[] {
  return Array.from({ length: count }, () => {
    let left = random() * SHARES;
    const { kind, draw } = KINDS.find(({ share }) => (left -= share) < 0) ?? (KINDS[0] as (typeof KINDS)[number]);
    return { kind, ...draw(known, random) };
  });
}

export async function readKnown(client: Client, tokens: readonly string[]): Promise<Known> {
  const { rows } = await client.query<{ id: string; slug: string; at: Date }>(
    'SELECT id, slug, published_at AS at FROM published_recommendation ORDER BY published_at',
  );
  const { rows: words } = await client.query<{ word: string }>('SELECT word FROM known_word ORDER BY word');
  return {
    tokens,
    slugs: rows.map(({ slug }) => slug),
    ids: rows.map(({ id }) => id),
    words: words.map(({ word }) => word),
    between: { from: Number(rows[2 * FIRST]?.at), to: Number(rows.at(-1)?.at) },
  };
}

function ask(query: string, variables: object = {}): Question {
  return { body: JSON.stringify({ query, variables }) };
}

function pick<Item>(items: readonly Item[], random: () => number): Item {
  return items[Math.floor(random() * items.length)] as Item;
}
