import { pagesSettings } from '../../api/pages/pages-settings.rules';
import { ConfigError, readConfig } from '../../api/platform/config';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { encoded, getPage, postForm, validForm } from './form.client';

const MORE = ['data', 'services', 'code', 'gift'];

describe('the way in for contributors', () => {
  let api: TestApi;
  let other: TestApi;
  beforeAll(async () => {
    api = await startApi();
    other = await startApi({
      GIFT_LINK: 'https://dons.example/?a=1&b="2"',
      CODE_LINK: 'https://code.example/',
      DATA_LINK: 'https://donnees.example/',
    });
  });
  afterAll(async () => {
    await api.stop();
    await other.stop();
  });

  it('says what one can give, and names no page that the operator has not named', async () => {
    const { html } = await getPage(api, '/contribuer');
    for (const kind of ['STRATEGY', 'REGIONAL_SUGGESTION', 'DATA', 'SERVICE', 'CODE'])
      expect(html).toContain(`<a href="/contribuer?nature=${kind}#kind">`);
    for (const name of MORE) expect(html).toMatch(new RegExp(`<a id="more-${name}" hidden`));
    expect(html).toMatch(/<li id="gift-money" hidden/);
  });

  it('names those that the operator has named, also where the form comes back', async () => {
    const back = await postForm(other, '/contribuer', { payload: encoded({ ...validForm, title: '' }) });
    for (const { html } of [await getPage(other, '/contribuer'), back]) {
      expect(html).toContain('rel="noopener" href="https://dons.example/?a=1&amp;b=&quot;2&quot;"');
      expect(html).toContain('<a id="more-code" rel="noopener" href="https://code.example/"');
      expect(html).toMatch(/<li id="gift-money">/);
      expect(html).toMatch(/<a id="more-services" hidden/);
    }
  });

  it('opens with what is given chosen, and with nothing where the address says something else', async () => {
    expect((await getPage(api, '/contribuer?nature=CODE')).html).toMatch(/id="kind-CODE" checked/);
    for (const nature of ['', 'X', 'constructor', 'CODE&nature=DATA'])
      expect((await getPage(api, `/contribuer?nature=${nature}`)).html).not.toContain(' checked');
  });

  it('is not sent again to who has it', async () => {
    const { headers } = await getPage(api, '/contribuer');
    const again = await api.app.http.inject({
      url: '/contribuer',
      headers: { 'if-none-match': String(headers['etag']) },
    });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });

  it('refuses a link that is no address of a page', () => {
    for (const name of ['GIFT_LINK', 'CODE_LINK', 'DATA_LINK', 'SERVICES_LINK'])
      expect(() => pagesSettings(readConfig({ [name]: 'javascript:alert(1)' }))).toThrow(ConfigError);
  });

  it('tells an empty title from a short one', async () => {
    const send = async (changes: object) =>
      (await postForm(api, '/contribuer', { payload: encoded({ ...validForm, ...changes }) })).html;
    const empty = await send({ title: ' ', body: '' });
    expect(empty).toMatch(/id="title-error">Écrivez un titre/);
    expect(empty).toMatch(/id="body-error">Écrivez une explication/);
    expect(await send({ title: 'abcd' })).toMatch(/id="title-error">Le titre doit compter au moins 5 caractères/);
  });
});
