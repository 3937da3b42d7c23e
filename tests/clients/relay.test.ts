import type { Environment } from 'relay-runtime';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { watchConsole } from './console';
import { ask, change, createEnvironment, fromStore, read } from './relay/client';
import adviceQuery, { type walkAdviceQuery } from './relay/generated/walkAdviceQuery.graphql';
import answer, { type walkAnswerMutation } from './relay/generated/walkAnswerMutation.graphql';
import createProfile, { type walkCreateProfileMutation } from './relay/generated/walkCreateProfileMutation.graphql';
import historyPageQuery, { type walkHistoryPageQuery } from './relay/generated/walkHistoryPageQuery.graphql';
import historyQuery, { type walkHistoryQuery } from './relay/generated/walkHistoryQuery.graphql';
import listPageQuery, { type walkListPageQuery } from './relay/generated/walkListPageQuery.graphql';
import listQuery, { type walkListQuery } from './relay/generated/walkListQuery.graphql';
import planQuery, { type walkPlanQuery } from './relay/generated/walkPlanQuery.graphql';
import recommendQuery, { type walkRecommendQuery } from './relay/generated/walkRecommendQuery.graphql';
import advice, { type walk_advice$key } from './relay/generated/walk_advice.graphql';
import history, { type walk_history$key } from './relay/generated/walk_history.graphql';
import list, { type walk_list$key } from './relay/generated/walk_list.graphql';
import { FACTS, PAGE_SIZE, TITLES, startService } from './service';
import type { Service } from './service';

const compiler = createRequire(__filename).resolve('relay-compiler/cli.js');

describe('Relay', () => {
  let service: Service;
  let environment: Environment;
  beforeAll(async () => {
    service = await startService();
  });
  beforeEach(() => {
    environment = createEnvironment(service.url);
  });
  const complaints = watchConsole();
  afterEach(() => expect(complaints()).toEqual([]));
  afterAll(async () => service.api.stop());

  const titleOf = (recommendation: unknown): string => read<walk_advice$key>(environment, advice, recommendation).title;

  async function signUp(): Promise<void> {
    const input = { facts: FACTS, consentToTerms: true };
    const payload = (await change<walkCreateProfileMutation>(environment, createProfile, input)).createProfile;
    expect(payload.userErrors).toEqual([]);
    environment = createEnvironment(service.url, payload.accessToken ?? '');
  }

  it('has its compiler take @refetchable and @connection, and generated/ is what it makes of walk.ts', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [compiler, '--validate'], {
      cwd: `${__dirname}/relay`,
      encoding: 'utf8',
    });
    expect({ status, told: status === 0 ? '' : stdout + stderr }).toEqual({ status: 0, told: '' });
  });

  it('reads a list page by page, and joins the pages in its store', async () => {
    const root = await ask<walkListQuery>(environment, listQuery, {});
    const edges = () => read<walk_list$key>(environment, list, root).recommendations.edges;
    expect(edges()).toHaveLength(PAGE_SIZE);
    const { pageInfo } = read<walk_list$key>(environment, list, root).recommendations;
    await ask<walkListPageQuery>(environment, listPageQuery, { first: PAGE_SIZE, after: pageInfo.endCursor });
    expect(edges().map(({ node }) => titleOf(node))).toEqual(TITLES.map(([french]) => french).toReversed());
    expect(read<walk_list$key>(environment, list, root).recommendations.pageInfo.hasNextPage).toBe(false);
  });

  it('answers the next question with the facts of a choice', async () => {
    const { recommend: before } = await ask<walkRecommendQuery>(environment, recommendQuery, { facts: {} });
    const question = before.nextQuestions.find(({ choices }) => choices.length > 0);
    expect(question).toBeDefined();
    const facts = { ...question?.choices[0]?.facts };
    const { recommend: after } = await ask<walkRecommendQuery>(environment, recommendQuery, { facts });
    expect(after.nextQuestions.map(({ fact }) => fact)).not.toContain(question?.fact);
    expect(after.questionCount).toBe(before.questionCount - 1);
    // What was asked before is still in the store, as it was.
    const kept = fromStore<walkRecommendQuery>(environment, recommendQuery, { facts: {} }).recommend;
    expect(kept.nextQuestions).toEqual(before.nextQuestions);
  });

  it('makes a profile, reads the plan of the day and shows an answer without asking again', async () => {
    await signUp();
    const { me } = await ask<walkPlanQuery>(environment, planQuery, {});
    const [first, second] = me?.plan.actions ?? [];
    const input = { plannedActionId: first?.id ?? '', status: 'DONE' } as const;
    const { respondToAction } = await change<walkAnswerMutation>(environment, answer, input);
    expect(respondToAction.userErrors).toEqual([]);
    const stored = fromStore<walkPlanQuery>(environment, planQuery, {}).me?.plan.actions;
    expect(stored?.map(({ id, status }) => [id, status])).toEqual([
      [first?.id, 'DONE'],
      [second?.id, 'PROPOSED'],
    ]);
  });

  it('reads what was planned page by page, by the id of the profile', async () => {
    await signUp();
    await ask<walkPlanQuery>(environment, planQuery, {});
    const { me } = await ask<walkHistoryQuery>(environment, historyQuery, {});
    const actions = () => read<walk_history$key>(environment, history, me).actions;
    expect(actions().edges).toHaveLength(1);
    const { id } = read<walk_history$key>(environment, history, me);
    const next = { id, first: 1, after: actions().pageInfo.endCursor };
    await ask<walkHistoryPageQuery>(environment, historyPageQuery, next);
    expect(new Set(actions().edges.map(({ node }) => node.id)).size).toBe(2);
    expect(actions().pageInfo.hasNextPage).toBe(false);
  });

  it('keeps the texts of two languages side by side, and reads one again in another', async () => {
    const titles = (locale: 'FR' | 'EN') =>
      fromStore<walkRecommendQuery>(environment, recommendQuery, { facts: FACTS, locale }).recommend.results.map(
        ({ recommendation }) => titleOf(recommendation),
      );
    for (const locale of ['FR', 'EN'] as const)
      await ask<walkRecommendQuery>(environment, recommendQuery, { facts: FACTS, locale });
    expect(titles('FR')).toContain('Relire votre CV');
    expect(titles('EN')).toContain('Read your résumé again');
    expect(titles('FR')).not.toContain('Read your résumé again');

    const root = await ask<walkListQuery>(environment, listQuery, {});
    const node = read<walk_list$key>(environment, list, root).recommendations.edges[0]?.node;
    const again = { id: node?.id ?? '', locale: 'EN' } as const;
    const english = await ask<walkAdviceQuery>(environment, adviceQuery, again);
    expect([titleOf(node), titleOf(english.node)]).toEqual(TITLES.at(-1));
  });
});
