import { FIRST } from './public-page';

/** Where PostGraphile is installed, which is too large to be one of our own dependencies: `npm install --prefix <folder> postgraphile@5.1.5`. */
export const POSTGRAPHILE_FOLDER = process.env['POSTGRAPHILE'];

/** PostGraphile answers with what it finds in a schema: here the page, and what belongs to each item. */
export const POSTGRAPHILE_SQL = `
  DROP SCHEMA IF EXISTS peer CASCADE;
  CREATE SCHEMA peer;
  CREATE VIEW peer.topic AS SELECT key, label FROM public.topic;
  CREATE VIEW peer.situation AS SELECT slug, label FROM public.situation;
  CREATE VIEW peer.recommendation AS
    SELECT id AS key, slug, kind, content->>'title' AS title, content->>'summary' AS summary,
      (content->>'durationMinutes')::int AS duration_minutes, topics AS topic_keys, content->'situationIds' AS situation_ids
    FROM public.published_recommendation;
  CREATE FUNCTION peer.page(before timestamptz) RETURNS SETOF peer.recommendation LANGUAGE sql STABLE AS $$
    SELECT id, slug, kind, content->>'title', content->>'summary', (content->>'durationMinutes')::int, topics, content->'situationIds'
    FROM public.published_recommendation WHERE published_at < coalesce(before, 'infinity') ORDER BY published_at DESC, id $$;
  CREATE FUNCTION peer.recommendation_topics(item peer.recommendation) RETURNS SETOF peer.topic LANGUAGE sql STABLE AS $$
    SELECT topic.key, topic.label FROM unnest(item.topic_keys) WITH ORDINALITY AS given (key, place)
    JOIN public.topic USING (key) ORDER BY place $$;
  CREATE FUNCTION peer.recommendation_situations(item peer.recommendation) RETURNS SETOF peer.situation LANGUAGE sql STABLE AS $$
    SELECT situation.slug, situation.label FROM jsonb_array_elements_text(item.situation_ids) WITH ORDINALITY AS given (id, place)
    JOIN public.situation ON situation.id = given.id::uuid ORDER BY place $$;
`;

const DOCUMENT = `query Page($first: Int!, $before: Datetime) {
  page(first: $first, before: $before) {
    pageInfo { hasNextPage endCursor }
    edges {
      node {
        key slug kind title summary durationMinutes
        topics { nodes { key label } }
        situations { nodes { slug label } }
      }
    }
  }
}`;

/** The page of those published before a moment; the first page without one. */
export function postgraphileQuestion(before: Date | null): string {
  return JSON.stringify({ query: DOCUMENT, variables: { first: FIRST, before } });
}

interface Page {
  pageInfo: { hasNextPage: boolean };
  edges: object[];
}

interface Listed {
  nodes: object[];
}

interface Answer {
  data: { page: { pageInfo: { hasNextPage: boolean }; edges: { node: PeerNode }[] } };
}

interface PeerNode {
  key: string;
  topics: Listed;
  situations: Listed;
}

/** Its answer as the others give theirs, but for the cursor, which is its own. */
export function asPage(answer: unknown): Page {
  const { pageInfo, edges } = (answer as Answer).data.page;
  return {
    pageInfo: { hasNextPage: pageInfo.hasNextPage },
    edges: edges.map(({ node: { key, topics, situations, ...node } }) => ({
      node: { id: key, ...node, topics: topics.nodes, situations: situations.nodes },
    })),
  };
}
