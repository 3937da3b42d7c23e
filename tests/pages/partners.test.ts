import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { signedIn } from '../support/staff';
import type { TestClient } from '../support/client';
import { en } from '../../admin/public/src/partners/en';
import { fr } from '../../admin/public/src/partners/fr';
import { acceptedPartner, presentation } from '../partnerships/partner.factory';

const HOSTILE = '<script>alert(1)</script> & fils';

describe('the page of partners', () => {
  let api: TestApi;
  let moderator: TestClient;
  let publisher: TestClient;
  beforeAll(async () => {
    api = await startApi({ PUBLIC_URL: 'https://conseils.example' });
    [moderator, publisher] = [await signedIn(api, 'MODERATOR'), await signedIn(api, 'PUBLISHER')];
  });
  afterAll(async () => api.stop());

  const open = async (url = '/partenaires') => api.app.http.inject({ url });
  const show = async (changes: object, offer: object = {}): Promise<void> => {
    const made = await acceptedPartner(api, moderator, offer);
    const { userErrors } = await publisher.mutate(
      'savePartnerPresentation',
      presentation(made, changes),
      'partner { id }',
    );
    expect(userErrors).toEqual([]);
  };

  it('says when there is nobody to show, and how to become one', async () => {
    await acceptedPartner(api, moderator, { title: 'Notre fichier des ateliers' });
    const { statusCode, body, headers } = await open();
    expect(statusCode).toBe(200);
    expect(body).toContain(fr.empty);
    expect(body).not.toMatch(/Notre fichier|<script|<ul class="results"/);
    for (const kind of ['DATA', 'SERVICE', 'CODE']) expect(body).toContain(`href="/contribuer?nature=${kind}#kind"`);
    expect(headers['cache-control']).toBe('no-cache');
    const english = (await open('/partenaires?lang=en')).body;
    expect(english).toContain(en.empty);
    expect(english).toContain('href="/contribuer?nature=DATA&amp;lang=en#kind"');
  });

  it('shows who agreed, by name, in the words that are meant for everybody and no others', async () => {
    await show({ publicName: 'Zèbre & Cie', publicDescriptionEn: null, publicLink: null }, { kind: 'CODE' });
    await show({ publicName: 'École du fournil' }, { kind: 'SERVICE', title: 'Un titre qui ne se montre pas' });
    const { body } = await open();
    expect(body).not.toContain(fr.empty);
    expect(body).not.toContain('Un titre qui ne se montre pas');
    expect(body.indexOf('École du fournil')).toBeLessThan(body.indexOf('Zèbre &amp; Cie'));
    expect(body).toContain('Prête des tenues à qui passe un entretien d’embauche.');
    expect(body).toContain('<a href="https://www.example.org/vestiaire" rel="noopener">Aller sur example.org</a>');
    expect(body).toContain('<p class="about">Service</p>');
  });

  it('says it in English where there are words for it, and marks what is French', async () => {
    const { body, headers } = await open('/partenaires?lang=en');
    expect(headers['content-language']).toBe('en');
    expect(body).toContain('<p>Lends clothes to people who go to a job interview.</p>');
    expect(body).toContain('<p lang="fr">Prête des tenues à qui passe un entretien d’embauche.</p>');
    expect(body).toContain('Go to example.org');
    expect(body).toContain('<title>Our partners – Advice for finding work</title>');
  });

  it('is found by search engines in both languages', async () => {
    const { body } = await open('/partenaires?lang=en');
    expect(body).toContain('<link rel="canonical" href="https://conseils.example/partenaires?lang=en">');
    expect(body).toContain('<link rel="alternate" hreflang="fr" href="https://conseils.example/partenaires">');
    expect(body).toMatch(/id="other-language"[^>]* href="\/partenaires\?lang=fr"/);
    const sitemap = (await open('/sitemap.xml')).body;
    for (const address of ['/partenaires', '/partenaires?lang=en'])
      expect(sitemap).toContain(`<loc>https://conseils.example${address}</loc>`);
    expect((await open('/contribuer')).body).toMatch(/<a href="\/partenaires"[ >]/);
  });

  it('escapes what people wrote', async () => {
    await show({ publicName: HOSTILE, publicDescription: `${HOSTILE}, vingt lettres` });
    const { body } = await open();
    expect(body).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; fils');
    expect(body).not.toContain('<script');
  });

  it('says the same in both languages', () => {
    expect(Object.keys(en)).toEqual(Object.keys(fr));
  });
});
