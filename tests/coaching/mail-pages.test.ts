import { getPage, postForm } from '../pages/form.client';
import { publishAction } from '../plans/published';
import { newPerson } from '../profiles/person';
import type { Person } from '../profiles/person';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { runJobs } from '../support/jobs';
import { EVERY_DAY, plansTo } from './coached';

const EMAIL = 'sacha@example.org';

describe('the pages behind the links of the mails', () => {
  let api: TestApi;
  let person: Person;
  beforeEach(async () => {
    api = await startApi();
    for (let number = 1; number <= 20; number += 1) await publishAction(api, `Appeler ${number}`);
    person = await newPerson(api, { email: EMAIL });
    await person.client.mutate('askForCoaching', { days: EVERY_DAY }, 'coaching { status }');
    await runJobs(api);
  });
  afterEach(async () => api.stop());

  const link = (path: string): string => {
    const mail = api.mailbox.to(EMAIL).at(-1);
    const links = mail?.paragraphs.flatMap((one) => (typeof one === 'string' ? [] : [one.href])) ?? [];
    return links.find((href) => href.includes(path))?.replace(/^https?:\/\/[^/]+/, '') ?? '';
  };
  const status = async () => (await person.client.send('{ me { coaching { status } } }')).data.me.coaching.status;
  const mailed = async (): Promise<void> => {
    await postForm(api, link('/confirmer/'), { payload: '' });
    api.clock.set('2026-11-24T06:00:00Z');
    await runJobs(api);
  };

  it('confirm by their button, and do nothing when they are only opened', async () => {
    const { html, headers } = await getPage(api, link('/confirmer/'));
    expect(html).toContain('<form method="post"><button type="submit">Confirmer et recevoir le plan du jour</button>');
    expect(html).not.toContain('<script');
    expect(headers).toMatchObject({ 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex' });
    expect(await status()).toBe('UNCONFIRMED');
    const answer = await postForm(api, link('/confirmer/'), { payload: '' });
    expect([answer.status, answer.html]).toEqual([200, expect.stringContaining('C’est confirmé.')]);
    expect(await status()).toBe('ACTIVE');
  });

  it('speak the language of the mail', async () => {
    await person.client.mutate('updateProfile', { locale: 'EN' }, 'profile { id }');
    await mailed();
    const { html } = await getPage(api, link('/arreter/'));
    expect(html).toContain('<h1 id="message-title">Stop the messages</h1>');
    expect(html).toContain('<html lang="en-GB">');
  });

  it.each([
    ['application/x-www-form-urlencoded', 'List-Unsubscribe=One-Click'],
    [
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n',
    ],
  ])('stop the mails by the one click of mail programs, as %s, without a redirection', async (type, payload) => {
    await mailed();
    await getPage(api, link('/arreter/'));
    expect(await status()).toBe('ACTIVE');
    const [mail] = plansTo(api, EMAIL);
    const url = mail?.unsubscribe?.replace(/^https?:\/\/[^/]+/, '') ?? '';
    // From the server of a mail provider: no cookie, no origin.
    const answer = await postForm(api, url, { payload, headers: { 'content-type': type } });
    expect(answer.status).toBe(200);
    expect(answer.html).toContain('plus aucun message ne partira');
    expect(await status()).toBe('STOPPED');
  });

  it('keep mails coming by their button', async () => {
    await mailed();
    for (let day = 0; day < 4; day += 1) {
      api.clock.advance(24 * 3_600_000);
      await runJobs(api);
    }
    const url = link('/continuer/');
    expect((await getPage(api, url)).html).toContain('Continuer à recevoir ces messages');
    expect((await postForm(api, url, { payload: '' })).html).toContain('les messages continuent');
    api.clock.advance(24 * 3_600_000);
    await runJobs(api);
    expect(plansTo(api, EMAIL)).toHaveLength(6);
  });

  it('say so where a link is incomplete', async () => {
    for (const path of ['confirmer', 'arreter', 'continuer']) {
      const answer = await postForm(api, `/courriels/${path}/abc`, { payload: '' });
      expect([path, answer.status]).toEqual([path, 404]);
      expect(answer.html).toMatch(/Ce lien/);
    }
  });
});
