import { newPerson } from '../profiles/person';
import type { Person } from '../profiles/person';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json } from '../support/client';
import { tablesWith } from '../support/tables';
import { publishAction, publishStrategy } from './published';
import { proposed } from './shared';

describe('the data of a person', () => {
  let api: TestApi;
  let published: string;
  beforeAll(async () => {
    api = await startApi();
    published = await publishAction(api, 'Relire son CV');
  });
  afterAll(async () => api.stop());

  const dataOf = async ({ client }: Person): Promise<Json> =>
    JSON.parse((await client.send('mutation { exportMyData { json } }')).data.exportMyData.json);

  /** Makes a profile with rows in every table. */
  async function knownPerson(email: string): Promise<Person & { plannedActionId: string }> {
    const person = await newPerson(api, { facts: { birthYear: 1990 }, email });
    const { data } = await person.client.send('{ me { plan { actions { id } } } }');
    const plannedActionId = data.me.plan.actions[0].id;
    await person.client.mutate(
      'respondToAction',
      { plannedActionId, status: 'DECLINED', reason: `Déjà essayé, ${email}` },
      'plannedAction { id }',
    );
    await person.client.mutate(
      'respondToRecommendation',
      { recommendationId: published, response: 'INTERESTED', reason: `Pourquoi pas, ${email}` },
      'recommendation { score }',
    );
    return { ...person, plannedActionId };
  }

  it('says nothing sensitive any more in plans, once the consent to it is taken back', async () => {
    await publishAction(api, 'Demander un aménagement de poste', {
      rule: { fact: 'hasDisability', op: 'eq', value: true },
      weight: 3,
    });
    const { client } = await newPerson(api, { facts: { hasDisability: true }, consentToSensitive: true });
    const reasons = async (): Promise<string[]> =>
      (await client.send('{ me { plan { actions { reasons } } } }')).data.me.plan.actions.flatMap(
        (action: { reasons: string[] }) => action.reasons,
      );
    const [told] = await reasons();
    expect(told).toMatch(/handicap/);
    await client.mutate('updateProfile', { consentToSensitive: false }, 'profile { id }');
    expect(await reasons()).toEqual([]);
    expect(await tablesWith(api, String(told))).toEqual([]);
  });

  describe('once the consent to what is sensitive is taken back', () => {
    const told = ['Parler de sa santé', 'Trop fatigué', 'Mon dossier', 'Courage'];
    let person: Person;
    let exported: Json;
    beforeAll(async () => {
      const health = await publishAction(api, 'Parler de sa santé', {
        ...{ weight: 3, rule: { fact: 'difficulties', op: 'hasAny', value: ['HEALTH', 'HOUSING'] } },
      });
      const disability = await publishStrategy(api, 'Faire reconnaître son handicap', {
        rule: { fact: 'hasDisability', op: 'eq', value: true },
      });
      person = await newPerson(api, {
        facts: { hasDisability: true, difficulties: ['RESUME', 'HEALTH'], searchIntensity: 'EXTREME' },
        consentToSensitive: true,
      });
      const { client } = person;
      const { actions } = (await client.send('{ me { plan { actions { id recommendation { id } } } } }')).data.me.plan;
      const ofHealth = actions.find(({ recommendation }: Json) => recommendation.id === health);
      for (const { id } of actions) {
        const reason = id === ofHealth.id ? 'Trop fatigué' : 'Pas pour moi';
        await client.mutate(
          'respondToAction',
          { plannedActionId: id, status: 'DECLINED', reason },
          'plannedAction { id }',
        );
      }
      for (const [recommendationId, reason] of [
        [disability, 'Mon dossier'],
        [published, 'Pourquoi pas'],
      ])
        await client.mutate(
          'respondToRecommendation',
          { recommendationId, response: 'INTERESTED', reason },
          'recommendation { score }',
        );
      await proposed(api, person, { action: health, message: 'Courage' });
      await proposed(api, person, { action: published, message: 'Sans détour' });
      told.push(health, disability);
      const before = JSON.stringify(await dataOf(person));
      for (const text of told) expect(before).toContain(text);
      await client.mutate('updateProfile', { consentToSensitive: false }, 'profile { id }');
      exported = await dataOf(person);
    });

    it('forgets the choices that tell of it, and keeps the others', () => {
      expect(exported.profile.facts).toEqual({ difficulties: ['RESUME'], searchIntensity: 'EXTREME' });
    });

    it('forgets the actions, answers and proposals that are for such people alone, with all that was written there', () => {
      for (const text of told) expect(JSON.stringify(exported)).not.toContain(text);
    });

    it('keeps other actions, answers and proposals, with all that was written there', () => {
      expect(exported.plannedActions).toMatchObject([
        { title: 'Relire son CV', status: 'DECLINED', reason: 'Pas pour moi' },
      ]);
      expect(exported.responses).toMatchObject([{ recommendationId: published, reason: 'Pourquoi pas' }]);
      expect(exported.proposals).toMatchObject([{ recommendationId: published, message: 'Sans détour' }]);
    });
  });

  it('holds choices that tell of it as the person gives them; where no other is left, what blocks them is unknown', async () => {
    // Their fact is not sensitive by its definition, so that no consent is asked for.
    const { client } = await newPerson(api, { facts: { difficulties: ['HEALTH', 'ORIGIN_DISCRIMINATION'] } });
    const { profile } = await client.mutate('updateProfile', { consentToSensitive: false }, 'profile { facts }');
    expect(profile.facts).toEqual({});
  });

  it('is exported whole', async () => {
    const { client, id, plannedActionId } = await knownPerson('whole@example.org');
    const { data } = await client.send('mutation { exportMyData { json userErrors { code } } }');
    expect(JSON.parse(data.exportMyData.json)).toEqual({
      exportedAt: '2026-11-23T09:00:00.000Z',
      profile: {
        id,
        locale: 'FR',
        facts: { birthYear: 1990 },
        skippedQuestions: [],
        timeZone: 'Europe/Paris',
        createdAt: '2026-11-23T09:00:00.000Z',
      },
      email: 'whole@example.org',
      ...{ accessLinks: [], experiments: [] },
      calendar: null,
      ...{ coaching: null, coachingMails: [], expiryNotices: [], shares: [], shareOpenings: [], proposals: [] },
      consents: [
        {
          id: expect.any(String),
          subject: 'TERMS',
          wording: 'J’accepte que mes réponses soient gardées pour faire mon plan',
          wordingVersion: 1,
          givenAt: '2026-11-23T09:00:00.000Z',
          withdrawnAt: null,
        },
      ],
      accessTokens: [{ id: expect.any(String), createdAt: '2026-11-23T09:00:00.000Z', lastUsedOn: '2026-11-23' }],
      plannedDays: [{ date: '2026-11-23', createdAt: '2026-11-23T09:00:00.000Z' }],
      plannedActions: [
        expect.objectContaining({
          id: plannedActionId,
          date: '2026-11-23',
          status: 'DECLINED',
          reason: 'Déjà essayé, whole@example.org',
          title: 'Relire son CV',
          recommendationId: published,
        }),
      ],
      responses: [
        {
          recommendationId: published,
          response: 'INTERESTED',
          reason: 'Pourquoi pas, whole@example.org',
          before: { answeredOn: '2026-11-23', said: null },
          updatedAt: '2026-11-23T09:00:00.000Z',
        },
      ],
    });
  });

  it('is erased from every table; the audit only records that there was a profile', async () => {
    const { client, id, plannedActionId } = await knownPerson('gone@example.org');
    expect(await tablesWith(api, id)).toEqual([
      'access_token',
      'audit_event',
      'daily_plan',
      'planned_action',
      'profile',
      'profile_by_email',
      'profile_consent',
      'profile_email',
      'recommendation_response',
    ]);
    const { data } = await client.send('mutation { deleteMyProfile { deleted userErrors { code } } }');
    expect(data.deleteMyProfile).toEqual({ deleted: true, userErrors: [] });
    expect(await tablesWith(api, id)).toEqual(['audit_event']);
    expect(await tablesWith(api, 'gone@example.org')).toEqual([]);
    const summaries = await api.app.database.query(
      'SELECT summary FROM audit_event WHERE object_id = ANY($1) ORDER BY at, summary',
      [[id, plannedActionId]],
    );
    expect(summaries).toEqual([
      { summary: 'Profil créé' },
      { summary: 'Profil supprimé' },
      { summary: 'Réponse à une action du jour' },
    ]);
  });

  it('is erased from the jobs that wait, of whatever topic, and others keep theirs', async () => {
    const [one, other] = [await knownPerson('waits@example.org'), await knownPerson('stays@example.org')];
    for (const { client } of [one, other])
      await client.mutate('askForCoaching', { days: ['MONDAY'] }, 'coaching { status }');
    expect(await tablesWith(api, one.id)).toContain('jobs.job_common');
    await one.client.send('mutation { deleteMyProfile { deleted } }');
    expect(await tablesWith(api, one.id)).toEqual(['audit_event']);
    expect(await tablesWith(api, other.id)).toContain('jobs.job_common');
  });

  it('cannot be read with the token of a deleted profile', async () => {
    const { client } = await newPerson(api);
    await client.send('mutation { deleteMyProfile { deleted } }');
    const { data, errors } = await client.with({ 'accept-language': 'en' }).send('{ me { id } topics { key } }');
    expect([data.me, data.topics, errors]).toMatchObject([
      null,
      [],
      [
        {
          path: ['me'],
          message: 'This access token opens nothing, or nothing any more.',
          extensions: { code: 'UNAUTHENTICATED' },
        },
      ],
    ]);
    expect((await client.send('mutation { exportMyData { json } }')).codes).toEqual(['UNAUTHENTICATED']);
    expect((await api.anonymous.send('{ me { id } }')).errors).toBeUndefined();
  });

  it('is not erased with the profile of another person', async () => {
    const [one, other] = [await knownPerson('one@example.org'), await knownPerson('other@example.org')];
    await one.client.send('mutation { deleteMyProfile { deleted } }');
    expect(await tablesWith(api, other.id)).toHaveLength(9);
  });
});
