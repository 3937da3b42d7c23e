import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { TypedDocumentString } from './codegen/generated/graphql';
import { answer, createProfile, list, plan, recommend } from './codegen/walk';
import type { Facts } from './facts';
import { FACTS, PAGE_SIZE, TITLES, startService } from './service';
import type { Service } from './service';

describe('the client preset of GraphQL Code Generator, with fetch', () => {
  let service: Service;
  let token: string | undefined;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(async () => service.api.stop());

  /** All the client that there is: the types of variables and data come with the document. */
  async function ask<Data, Variables>(
    document: TypedDocumentString<Data, Variables>,
    variables: Variables,
  ): Promise<Data> {
    const authorization: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
    const response = await fetch(service.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...authorization },
      body: JSON.stringify({ query: document.toString(), variables }),
    });
    const { data, errors } = (await response.json()) as { data: Data; errors?: { message: string }[] };
    if (errors) throw new Error(errors.map(({ message }) => message).join(' '));
    return data;
  }

  it('makes of walk.ts what stands in generated/, from the URL of the API', async () => {
    const args = ['--config', 'tests/clients/codegen/codegen.ts', '--check'];
    const env = { ...process.env, API_URL: service.url };
    const { stdout } = await promisify(execFile)('node_modules/.bin/graphql-codegen', args, { env });
    expect(stdout).not.toContain('stale');
  });

  it('reads a list page by page', async () => {
    const first = (await ask(list, { first: PAGE_SIZE })).recommendations;
    const second = (await ask(list, { first: PAGE_SIZE, after: first.pageInfo.endCursor })).recommendations;
    expect([first, second].map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, false]);
    const titles = [first, second].flatMap(({ edges }) => edges.map(({ node }) => node.title));
    expect(titles).toEqual(TITLES.map(([french]) => french).toReversed());
  });

  it('answers the next question with the facts of a choice', async () => {
    const { recommend: before } = await ask(recommend, { facts: {} });
    const question = before.nextQuestions.find(({ choices }) => choices.length > 0);
    expect(question).toBeDefined();
    const facts: Facts = { ...question?.choices[0]?.facts };
    const { recommend: after } = await ask(recommend, { facts });
    expect(after.nextQuestions.map(({ fact }) => fact)).not.toContain(question?.fact);
    expect(after.questionCount).toBe(before.questionCount - 1);
  });

  it('makes a profile, reads the plan of the day and answers an action of it', async () => {
    const made = (await ask(createProfile, { input: { facts: FACTS, consentToTerms: true } })).createProfile;
    expect([made.userErrors, made.profile?.facts]).toEqual([[], FACTS]);
    token = made.accessToken ?? undefined;
    const { me } = await ask(plan, {});
    const [action] = me?.plan.actions ?? [];
    const input = { plannedActionId: action?.id ?? '', status: 'DONE' } as const;
    const { respondToAction } = await ask(answer, { input });
    expect(respondToAction).toMatchObject({ userErrors: [], plannedAction: { id: action?.id, status: 'DONE' } });
  });

  it('reads the same advice in two languages', async () => {
    const titles = async (locale: 'FR' | 'EN'): Promise<string[]> =>
      (await ask(recommend, { facts: FACTS, locale })).recommend.results.map(
        ({ recommendation }) => recommendation.title,
      );
    expect(await titles('FR')).toContain('Relire votre CV');
    expect(await titles('EN')).toContain('Read your résumé again');
  });
});
