import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json, TestClient } from '../support/client';
import { runJobs } from '../support/jobs';
import { createDraft, publish } from '../support/recommendations';
import { signedIn, signedInAgain } from '../support/staff';
import { TestWeb } from '../support/web';

type Person = TestClient & { email: string };
type Team = Record<'editor' | 'reviewer' | 'publisher', Person>;

const DAY_MS = 86_400_000;
const LINKS = `query ($filter: LinkFilter, $page: PageInput) { links(filter: $filter, page: $page) { total items {
  id url state lastCheckedAt failingSince reason movedTo audience allowedActions recommendations { id }
} lastRun { id outcome endedAt } } }`;

/** An application with a web of its own, whose pages a test switches. */
export class LinkDesk {
  /** By path: the status, or where it leads for good; 200 without one. */
  readonly pages = new Map<string, number | string>();

  readonly api: TestApi;
  readonly web: TestWeb;
  team: Team;

  private constructor(
    { api, web, team }: Pick<LinkDesk, 'api' | 'web' | 'team'>,
    private readonly port: number,
  ) {
    this.api = api;
    this.web = web;
    this.team = team;
  }

  static async open(env: Readonly<Record<string, string>> = {}): Promise<LinkDesk> {
    const web = new TestWeb();
    const pages: { of?: LinkDesk } = {};
    const port = await web.serve(({ url = '' }, response) => {
      const page = pages.of?.pages.get(url) ?? 200;
      if (typeof page === 'number') response.writeHead(page).end();
      else response.writeHead(301, { location: page }).end();
    });
    const api = await startApi({ LINK_CHECKS: 'on', ...env }, undefined, web.reach);
    await api.app.database.query(`INSERT INTO topic VALUES ('network', 'Réseau', 'Network', 1) ON CONFLICT DO NOTHING`);
    const [editor, reviewer] = [await signedIn(api, 'EDITOR'), await signedIn(api, 'EDITOR')];
    const team = { editor, reviewer, publisher: await signedIn(api, 'PUBLISHER') };
    const desk = new LinkDesk({ api, web, team }, port);
    pages.of = desk;
    // Schedules count from now.
    await runJobs(api);
    return desk;
  }

  /** Each page on a host of its own, so that none waits for another. */
  address(path: string, host = path.replace(/\W/g, '')): string {
    return `http://${host}.test:${this.port}/${path}`;
  }

  async publish(overrides: object, kind = 'ACTION'): Promise<Json> {
    return publish(this.team, await createDraft(this.team, overrides, kind));
  }

  /** A day later the sessions of the team have ended, and no host has been asked lately. */
  async nextDay(): Promise<void> {
    this.api.clock.advance(DAY_MS);
    // By the clock of the database, which does not go ahead.
    await this.api.app.database.query('DELETE FROM link_turn');
    const again = async ({ email }: Person): Promise<Person> => signedInAgain(this.api, email);
    const { editor, reviewer, publisher } = this.team;
    this.team = {
      editor: await again(editor),
      reviewer: await again(reviewer),
      publisher: await again(publisher),
    };
  }

  /** The next daily check, as many times. */
  async check(days = 1): Promise<void> {
    for (let day = 0; day < days; day += 1) {
      await this.nextDay();
      const failures = await runJobs(this.api);
      if (failures.length > 0) throw new Error(JSON.stringify(failures));
    }
  }

  async links(filter: object = {}, client: TestClient = this.team.editor): Promise<Json> {
    return (await client.send(LINKS, { filter })).data.links;
  }

  async link(url: string): Promise<Json> {
    return (await this.links({ search: url })).items.find((link: Json) => link.url === url);
  }

  async isPublic({ slug }: Json): Promise<boolean> {
    const { data } = await this.api.anonymous.send('query ($slug: String!) { recommendation(slug: $slug) { id } }', {
      slug,
    });
    return data.recommendation !== null;
  }

  /** As the team sees it, with its history, the newest first. */
  async item({ id }: Json): Promise<Json> {
    const { data } = await this.team.editor.send(
      `query ($id: ID!) { editableRecommendation(id: $id) { id version slug hiddenSince links { url state } allowedActions
        published { number status } draft { number status author { name } content { link bodyMarkdown translations { link } } }
        history { action actor summary } } }`,
      { id },
    );
    return data.editableRecommendation;
  }

  async notices(client: TestClient = this.team.editor): Promise<Json[]> {
    const { data } = await client.send('{ notices { items { kind text by { name } recommendations { id } } } }');
    return data.notices.items;
  }

  async close(): Promise<void> {
    await this.api.stop();
    await this.web.close();
  }
}
