import { publishAction } from '../plans/published';
import { pathOf, share } from '../plans/shared';
import { newPerson } from '../profiles/person';
import type { Person } from '../profiles/person';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { publishStrategy } from '../plans/published';
import { getPage } from './form.client';

const FACTS = {
  hasResume: true,
  birthYear: 1990,
  housing: 'HOSTED',
  hasDisability: true,
  difficulties: ['NO_OFFERS'],
  searchIntensity: 'EXTREME',
};

describe('the page of a shared link', () => {
  let api: TestApi;
  let person: Person;
  beforeAll(async () => {
    api = await startApi();
    await publishAction(api, 'Relire son CV', { weight: 2 });
    await publishAction(api, 'Demander un aménagement de poste', {
      rule: { fact: 'hasDisability', op: 'eq', value: true },
      weight: 3,
    });
    person = await newPerson(api, { facts: FACTS, consentToSensitive: true });
    const strategies = [
      await publishStrategy(api, 'Élargir sa recherche'),
      await publishStrategy(api, 'Faire reconnaître son handicap', {
        rule: { fact: 'hasDisability', op: 'eq', value: true },
      }),
      await publishStrategy(api, 'Partir en formation'),
    ];
    const responses = ['INTERESTED', 'IN_PROGRESS', 'NOT_FOR_ME'];
    for (const [index, recommendationId] of strategies.entries()) {
      api.clock.advance(1000);
      const input = { recommendationId, response: responses[index] };
      await person.client.mutate('respondToRecommendation', input, 'recommendation { score }');
    }
    const { data } = await person.client.send('{ me { plan { actions { id } } } }');
    for (const { id } of data.me.plan.actions)
      await person.client.mutate('respondToAction', { plannedActionId: id, status: 'DONE' }, 'plannedAction { id }');
  });
  afterAll(async () => api.stop());

  const textOf = async (input: object, language = 'fr'): Promise<string> => {
    const path = pathOf(await share(person, input)).replace('lang=fr', `lang=${language}`);
    const { status, html } = await getPage(api, path);
    expect(status).toBe(200);
    const main = /<main[^]*?<h2 id="proposition"/.exec(html)?.[0] ?? '';
    return main
      .replaceAll(/<[^>]+>/g, '|')
      .replaceAll(/[|\s\u00a0]*\|[|\s]*/g, '|')
      .replaceAll(/&nbsp;|\u202f/g, ' ');
  };

  it('is for its reader alone: no search engine, no referrer, no cache, no script', async () => {
    const { html, headers } = await getPage(api, pathOf(await share(person, { parts: ['SEARCH'] })));
    expect(headers).toMatchObject({
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex',
      'cache-control': 'no-store',
    });
    expect(html).not.toContain('<script');
    expect(html).toContain('<h1 id="message-title">Un profil partagé avec vous</h1>');
  });

  it('shows the facts that were ticked, and no other', async () => {
    const text = await textOf({ parts: ['SEARCH'] });
    expect(text).toContain('|Sa recherche|');
    expect(text).toMatch(/\|oui\|/);
    expect(text).not.toMatch(/1990|hébergé|handicap|offres|CV\|Relire|Élargir|Progrès/);
  });

  it('shows each sensitive fact that was ticked by itself, and not the others', async () => {
    const text = await textOf({ parts: ['SITUATION'], sensitiveFacts: ['housing'], consentToShareSensitive: true });
    expect(text).toContain('|1990|');
    expect(text).toContain('|Ce qu’elle vous confie en particulier|');
    expect(text).toMatch(/héberg/);
    expect(text).not.toMatch(/handicap/i);
  });

  it('shows strategies, plan and progress, without a title that tells something sensitive that was not ticked', async () => {
    const parts = ['STRATEGIES', 'PLAN', 'PROGRESS'];
    const text = await textOf({ parts });
    expect(text).toContain('|Élargir sa recherche|(l’intéresse)|');
    expect(text).toContain('|Relire son CV|(faite)|');
    expect(text).toContain('menées à bien depuis un an : 2. Jours de suite avec quelque chose de fait : 1.');
    expect(text).not.toMatch(/handicap|aménagement|formation/);
    const all = await textOf({ parts, sensitiveFacts: ['hasDisability'], consentToShareSensitive: true });
    expect(all).toContain('|Faire reconnaître son handicap|(en cours)|Élargir sa recherche|(l’intéresse)|');
    expect(all).toContain('|Demander un aménagement de poste|(faite)|');
  });

  it('shows what is true now', async () => {
    const path = pathOf(await share(person, { parts: ['SEARCH'] }));
    await person.client.mutate('updateProfile', { facts: { interviewCount: 7 } }, 'profile { id }');
    expect((await getPage(api, path)).html).toContain('<dd>7</dd>');
    await person.client.mutate('updateProfile', { facts: { interviewCount: null } }, 'profile { id }');
    expect((await getPage(api, path)).html).not.toContain('<dd>7</dd>');
  });

  it('speaks English', async () => {
    const text = await textOf({ parts: ['SEARCH', 'PLAN'] }, 'en');
    expect(text).toContain('|A profile shared with you|');
    expect(text).toContain('|Their search|');
    expect(text).toContain('|Relire son CV|(done)|');
  });

  it('says so where there is nothing to show', async () => {
    const { client } = await newPerson(api);
    const { link } = await share({ ...person, client }, { parts: ['DIFFICULTIES'] });
    expect((await getPage(api, pathOf({ link }))).html).toContain('Rien à montrer pour le moment.');
  });

  it('shows a plan that its person has not asked for yet, and keeps none', async () => {
    const reserved = await newPerson(api, { facts: { hasResume: true } });
    const path = pathOf(await share(reserved, { parts: ['PLAN'] }));
    expect((await getPage(api, path)).html).toContain('Relire son CV');
    expect(await api.app.database.query('SELECT FROM daily_plan WHERE profile_id = $1', [reserved.id])).toEqual([]);
  });

  it('finds published actions by words alone, to propose one', async () => {
    const path = pathOf(await share(person, { parts: ['SEARCH'] }));
    expect((await getPage(api, path)).html).not.toContain('type="radio"');
    const { html } = await getPage(api, `${path}&q=CV`);
    expect(html).toMatch(
      /<input type="radio" id="action-0" name="action" value="[0-9a-f-]{36}" aria-describedby="action-0-is" checked>/,
    );
    expect(html).toContain('>Relire son CV</label>');
    expect((await getPage(api, `${path}&q=zzzz`)).html).toContain('Aucune action ne correspond à ces mots.');
    expect((await getPage(api, `${path}&fait=proposition`)).html).toContain('la personne verra votre proposition');
  });
});
