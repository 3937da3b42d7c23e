import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json } from '../support/client';
import { createEditorialTeam } from '../support/editorial-team';
import { sampleOf } from '../support/long';
import { content, createDraft, move, publish } from '../support/recommendations';
import type { EditorialTeam } from '../support/recommendations';
import { API, Service, freePort } from '../support/service';

const ITEMS = 5;
const KILLS = Array.from({ length: 50 }, (_, index) => index + 1);
const RELEASE = 'release { id version status }';
const PUBLISH = 'mutation ($input: MoveReleaseInput!) { moveRelease(input: $input) { release { status } } }';

/** What a mixture would be seen by. */
interface Catalogue {
  titles: string[];
  version: number;
  release: string;
  /** Entries of the audit log about the release and what it publishes. */
  entries: number;
}

describe('a release whose process is killed with -9 while it goes online', () => {
  let api: TestApi;
  let desk: EditorialTeam;
  let items: Json[];
  /** Of a whole publication by a process that has just started, in milliseconds. */
  let whole = 0;

  beforeAll(async () => {
    api = await startApi();
    // The process of its own goes by the true time.
    api.clock.set(new Date().toISOString());
    desk = await createEditorialTeam(api);
    items = [];
    for (let index = 0; index < ITEMS; index += 1) items.push(await publish(desk, await createDraft(desk)));
    const service = await started();
    const { send } = await prepared('Sans arrêt', service.port);
    const begun = performance.now();
    await send();
    whole = performance.now() - begun;
    await service.stop('SIGKILL');
  }, 120_000);
  afterAll(async () => api.stop());

  const started = async () => {
    const port = await freePort();
    const service = new Service(API, {
      ...{ DATABASE_URL: api.app.config.databaseUrl ?? '', PORT: String(port) },
      ...{ RATE_LIMITS: 'off', PROOF_OF_WORK: 'off', STARTER_CONTENT: 'off' },
    });
    await service.ready();
    return Object.assign(service, { port });
  };

  /** Each item has an approved draft with this title; what is sent puts all of them online. */
  const prepared = async (title: string, port: number) => {
    for (const [index, { id }] of items.entries()) {
      const query = 'query ($id: ID!) { editableRecommendation(id: $id) { version } }';
      const { version } = (await desk.editor.send(query, { id })).data.editableRecommendation;
      const input = { id, expectedVersion: version, content: content({ title: `${title} ${index}` }) };
      const saved = await desk.editor.mutate('saveRecommendation', input, 'recommendation { id version }');
      const submitted = (await move(desk.editor, saved.recommendation, 'SUBMIT_FOR_REVIEW')).recommendation;
      await move(desk.reviewer, submitted, 'APPROVE');
    }
    const input = { title, recommendationIds: items.map(({ id }) => id) };
    const { release } = await desk.editor.mutate('saveRelease', input, RELEASE);
    const body = JSON.stringify({
      query: PUBLISH,
      variables: { input: { id: release.id, expectedVersion: release.version, action: 'PUBLISH' } },
    });
    const headers = { 'content-type': 'application/json', ...desk.publisher.headers };
    const send = async (): Promise<unknown> => {
      const response = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers, body });
      const answer = (await response.json()) as Json;
      if (answer.data?.moveRelease?.release?.status !== 'PUBLISHED') throw new Error(JSON.stringify(answer));
      return answer;
    };
    return { release, send };
  };

  const catalogueOf = async ({ id }: Json): Promise<Catalogue> => {
    const { database } = api.app;
    const [row] = await database.query<[{ status: string }]>('SELECT status FROM release WHERE id = $1 FOR UPDATE', [
      id,
    ]);
    const ids = items.map((item) => item.id);
    const rows = await database.query<{ title: string }[]>(
      `SELECT content->>'title' AS title FROM published_recommendation WHERE id = ANY($1) ORDER BY title`,
      [ids],
    );
    const [{ version }] = await database.query<[{ version: number }]>('SELECT version FROM catalogue_state');
    const [{ entries }] = await database.query<[{ entries: number }]>(
      `SELECT count(*)::int AS entries FROM audit_event WHERE action LIKE '%.publish' AND object_id = ANY($1)`,
      [[id, ...ids]],
    );
    return { titles: rows.map(({ title }) => title), version, release: row.status, entries };
  };

  it.each(sampleOf(KILLS, 10))('leaves what was there or what was to come, and no mixture (%i of 50)', async (kill) => {
    const title = `Arrêtée ${kill}`;
    const service = await started();
    const { release, send } = await prepared(title, service.port);
    const before = await catalogueOf(release);
    const sent = send().catch(() => 'LOST');
    await new Promise((resolve) => setTimeout(resolve, (whole * 1.1 * kill) / KILLS.length));
    await service.stop('SIGKILL');
    const answer = await sent;
    const after = await catalogueOf(release);
    const online = {
      titles: items.map((_, index) => `${title} ${index}`),
      version: before.version + 1,
      release: 'PUBLISHED',
      entries: before.entries + ITEMS + 1,
    };
    // What was acknowledged is not lost.
    expect(answer === 'LOST' ? [before, online] : [online]).toContainEqual(after);
  });
});
