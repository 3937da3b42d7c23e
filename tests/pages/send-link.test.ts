import { submit } from '../contributions/contribution.factory';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { runJobs } from '../support/jobs';
import { encoded, getPage, postForm } from './form.client';
import type { FormAnswer } from './form.client';

const DAY_MS = 24 * 3_600_000;
const TITLE = 'Appeler le boulanger avant 6 h';

describe('the link that is mailed on demand', () => {
  let api: TestApi;
  beforeAll(async () => (api = await startApi({ PUBLIC_URL: 'https://conseils.example' })));
  afterAll(async () => api.stop());

  const followed = async (): Promise<string> => {
    const { trackingToken } = await submit(api.anonymous, { contributorEmail: null, mayBeNamed: false });
    return `/contribuer/suivi/${trackingToken}`;
  };
  const ask = async (path: string, email: string, headers?: Record<string, string>): Promise<FormAnswer> =>
    postForm(api, `${path}/lien`, {
      payload: encoded({ email }),
      headers: headers ?? { origin: 'https://conseils.example' },
    });
  const mailsTo = async (address: string) => {
    await runJobs(api);
    return api.mailbox.to(address);
  };

  it('is offered on the page, also just after sending', async () => {
    const path = await followed();
    for (const url of [path, `${path}?fait=envoi`])
      expect((await getPage(api, url)).html).toMatch(new RegExp(`<form id="send-link"[^>]* action="${path}/lien">`));
  });

  it('arrives, with no word of the contribution, and its address is kept nowhere', async () => {
    const path = await followed();
    const { status, location } = await ask(path, ' lou.lien@example.org ');
    expect([status, location]).toEqual([303, `${path}?fait=lien`]);
    expect((await getPage(api, location ?? '')).html).toContain('le lien y arrivera dans quelques minutes');
    const [mail, ...others] = await mailsTo('lou.lien@example.org');
    expect(others).toEqual([]);
    expect(JSON.stringify(mail)).toContain(`https://conseils.example${path}`);
    expect(JSON.stringify(mail)).not.toContain(TITLE);
    const tables = await api.app.database.query<{ name: string }[]>(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
    );
    for (const { name } of tables) {
      const [{ held }] = await api.app.database.query(
        `SELECT count(*)::int AS held FROM ${name} AS held WHERE held::text LIKE '%lou.lien@example%'`,
      );
      expect([name, held]).toEqual([name, 0]);
    }
  });

  it('says the same where no mail leaves, since the address got too many', async () => {
    const path = await followed();
    const answers: unknown[] = [];
    for (let count = 0; count < 8; count += 1) {
      const { status, location } = await ask(path, 'souvent@example.org');
      answers.push([status, location]);
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect((await mailsTo('souvent@example.org')).length).toBeLessThan(8);
  });

  it('is asked for so often from one address, and no more', async () => {
    const limited = await startApi({ SUBMISSIONS_PER_ADDRESS: '2/2' });
    const { trackingToken } = await submit(limited.anonymous, { contributorEmail: null, mayBeNamed: false });
    const statuses: number[] = [];
    for (let count = 0; count < 3; count += 1) {
      const payload = encoded({ email: `lou${count}@example.org` });
      statuses.push((await postForm(limited, `/contribuer/suivi/${trackingToken}/lien`, { payload })).status);
    }
    expect(statuses).toEqual([303, 303, 429]);
    await limited.stop();
  });

  it.each(['', 'lou', 'lou@exemple', 'a@example.org, b@example.org', 'a@example.org\r\nBcc: b@example.org'])(
    'is refused to %j, beside the field, which keeps it',
    async (email) => {
      const path = await followed();
      const { status, html } = await ask(path, email);
      expect(status).toBe(422);
      expect(html).toMatch(/<p class="error" id="email-error">Cette adresse e-mail semble incomplète/);
      expect(html).toMatch(/<input type="email" id="email"[^>]* aria-invalid="true"/);
    },
  );

  it('is mailed to nobody from the page of another site, for a secret that nobody was given, or after a year', async () => {
    const path = await followed();
    expect((await ask(path, 'autre@example.org', { origin: 'https://ailleurs.example' })).status).toBe(403);
    expect((await ask(`/contribuer/suivi/${'x'.repeat(43)}`, 'autre@example.org')).status).toBe(404);
    api.clock.advance(366 * DAY_MS);
    expect((await ask(path, 'autre@example.org')).status).toBe(404);
    expect(await mailsTo('autre@example.org')).toEqual([]);
  });
});

describe('the page of a contribution', () => {
  let api: TestApi;
  beforeAll(async () => (api = await startApi()));
  afterAll(async () => api.stop());

  it('shows what was written, also while nothing was corrected', async () => {
    const { trackingToken } = await submit(api.anonymous, { body: 'Vingt lettres <b>au moins</b>\n\nen deux lignes.' });
    const { html } = await getPage(api, `/contribuer/suivi/${trackingToken}`);
    expect(html).toContain('Ce que vous avez écrit');
    expect(html).toContain(
      '<p class="said written" id="written">Vingt lettres &lt;b&gt;au moins&lt;/b&gt;\n\nen deux lignes.</p>',
    );
  });
});
