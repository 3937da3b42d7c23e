import type { Json, TestClient } from './client';

let count = 0;

export const SELECTION =
  'recommendation { id version slug kind allowedActions draft { id number status content { title rule } author { name } approvedBy { name } } published { number status content { title } } revisions { number status } checklist { key passed blocking } }';

/** A whole content, with what a test wants otherwise. */
export function content(overrides: object = {}): Json {
  count += 1;
  return {
    title: `Appeler trois entreprises ${count}`,
    summary: 'Trois appels courts valent mieux que trente candidatures sans réponse.',
    bodyMarkdown: 'Choisissez trois entreprises, préparez deux phrases, appelez le matin.',
    durationMinutes: 30,
    topics: ['network'],
    rule: { fact: 'hasCarLicence', op: 'eq', value: false },
    ...overrides,
  };
}

/** The people that a recommendation goes through. */
export interface EditorialTeam {
  editor: TestClient;
  reviewer: TestClient;
  publisher: TestClient;
}

export async function createDraft({ editor }: EditorialTeam, overrides: object = {}, kind = 'ACTION'): Promise<Json> {
  const { recommendation, userErrors } = await editor.mutate(
    'createRecommendation',
    { kind, content: content(overrides) },
    SELECTION,
  );
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  return recommendation;
}

/** Gives the whole payload, refused or not. A message, the number of a revision and days go beside the recommendation. */
export async function move(
  client: TestClient,
  { id, version, message, revisionNumber, publishAt, unpublishAt }: Json,
  action: string,
): Promise<Json> {
  const input = { id, expectedVersion: version, action, message, revisionNumber, publishAt, unpublishAt };
  return client.mutate('moveRecommendation', input, SELECTION);
}

/** Through review to publication. */
export async function publish(team: EditorialTeam, draft: Json): Promise<Json> {
  const submitted = (await move(team.editor, draft, 'SUBMIT_FOR_REVIEW')).recommendation;
  const approved = (await move(team.reviewer, submitted, 'APPROVE')).recommendation;
  const { recommendation, userErrors } = await move(team.publisher, approved, 'PUBLISH');
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  return recommendation;
}

/** The id of a comment that came with a request for changes. */
export async function commentOn(team: EditorialTeam): Promise<string> {
  const { id, version } = (await move(team.editor, await createDraft(team), 'SUBMIT_FOR_REVIEW')).recommendation;
  const comments = [{ field: 'title', body: 'Commencez par un verbe.' }];
  const { recommendation } = await team.reviewer.mutate(
    'moveRecommendation',
    { id, expectedVersion: version, action: 'REQUEST_CHANGES', comments },
    'recommendation { draft { comments { id } } }',
  );
  return recommendation.draft.comments[0].id;
}
