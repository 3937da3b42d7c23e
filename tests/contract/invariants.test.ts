import {
  addPlaces,
  decide,
  publish as publishContributed,
  read,
  submit,
  submitted,
} from '../contributions/contribution.factory';
import { newPerson } from '../profiles/person';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json, TestClient } from '../support/client';
import { createEditorialTeam } from '../support/editorial-team';
import { content, createDraft, move, publish, SELECTION } from '../support/recommendations';
import type { EditorialTeam } from '../support/recommendations';
import { signedIn } from '../support/staff';
import { digests, tablesWith } from '../support/tables';

/** What must hold, always. The folder invariants/ walks what is shown here of one case: every query, every mutation, every job. */
describe('what must hold, always', () => {
  let api: TestApi;
  let desk: EditorialTeam;
  let moderator: TestClient;
  beforeAll(async () => {
    api = await startApi();
    await addPlaces(api);
    desk = await createEditorialTeam(api);
    moderator = await signedIn(api, 'MODERATOR');
  });
  afterAll(async () => api.stop());

  const save = async (client: TestClient, { id, version }: Json, changes: object = {}): Promise<Json> =>
    (await client.mutate('saveRecommendation', { id, expectedVersion: version, content: content(changes) }, SELECTION))
      .recommendation;
  const submitForReview = async (draft: Json): Promise<Json> =>
    (await move(desk.editor, draft, 'SUBMIT_FOR_REVIEW')).recommendation;
  const codesOf = ({ userErrors }: Json): string[] => userErrors.map(({ code }: { code: string }) => code);

  describe('invariant 1: drafts are invisible by construction', () => {
    it('a draft is in no public list, under no public name and in no statement of the public', async () => {
      const published = await publish(desk, await createDraft(desk, { title: 'Écrire à un voisin', rule: null }));
      await save(desk.editor, published, { title: 'Écrire au maire', rule: null });
      const { slug } = await createDraft(desk, { title: 'Écrire au préfet', rule: null });
      api.forgetStatements();
      const { data } = await api.anonymous.send(
        `{ recommendations { edges { node { title } } } recommend(facts: {}) { results { recommendation { title } } } recommendation(slug: "${slug}") { id } }`,
      );
      expect(data.recommendation).toBeNull();
      expect(JSON.stringify(data).match(/Écrire [^"]*/g)).toEqual(['Écrire à un voisin', 'Écrire à un voisin']);
      expect(api.statements.filter((sql) => /"?\brevision\b"?/.test(sql))).toEqual([]);
    });
  });

  describe('invariant 2: unknown is not no', () => {
    it('a rule and its contrary are both unknown of whoever said nothing, and show them nothing', async () => {
      const analyst = await signedIn(api, 'ANALYST');
      const licence = { fact: 'hasCarLicence', op: 'eq', value: true };
      for (const rule of [licence, { none: [licence] }, { ...licence, value: false }]) {
        const { slug } = await publish(desk, await createDraft(desk, { rule, whenUnknown: 'HIDE' }));
        const { data } = await analyst.send(
          'query ($rule: SituationRule!) { evaluateRule(rule: $rule, facts: {}) { result } recommend(facts: {}) { results { recommendation { slug } } } }',
          { rule },
        );
        expect(data.evaluateRule.result).toBe('UNKNOWN');
        expect(data.recommend.results).not.toContainEqual({ recommendation: { slug } });
      }
    });

    it('what a person did not tick is no fact: of a profile, and of the rule made from a contribution', async () => {
      const { id } = await newPerson(api, { facts: { hasResume: null, hasVehicle: false } });
      expect(await api.app.database.query('SELECT facts FROM profile WHERE id = $1', [id])).toEqual([
        { facts: { hasVehicle: false } },
      ]);
      const contributed = await submitted(api, { statedFacts: { hasResume: null, hasVehicle: false } });
      await decide(moderator, { id: contributed, expectedVersion: 1, action: 'ACCEPT' });
      expect((await read(moderator, contributed, 'retained')).retained).toEqual({
        all: [{ fact: 'hasVehicle', op: 'eq', value: false }],
      });
    });
  });

  describe('invariant 3: what was live on any past day can be read back', () => {
    it('a revision keeps its words and from when to when it was live', async () => {
      const lives = async (id: string) =>
        api.app.database.query(
          `SELECT published_at, ended_at, content->>'title' AS title FROM revision WHERE recommendation_id = $1 ORDER BY number`,
          [id],
        );
      const first = await publish(desk, await createDraft(desk, { title: 'Premier titre' }));
      const moments = [api.clock.now()];
      api.clock.advance(60_000);
      const second = await publish(desk, await save(desk.editor, first, { title: 'Second titre' }));
      moments.push(api.clock.now());
      api.clock.advance(60_000);
      expect(await lives(first.id)).toMatchObject([{ ended_at: moments[1] }, { ended_at: null }]);
      await move(desk.publisher, second, 'ARCHIVE');
      expect(await lives(first.id)).toEqual([
        { title: 'Premier titre', published_at: moments[0], ended_at: moments[1] },
        { title: 'Second titre', published_at: moments[1], ended_at: api.clock.now() },
      ]);
      const rewritten = api.app.database.query(
        `UPDATE revision SET content = content || '{"title": "x"}' WHERE recommendation_id = $1`,
        [first.id],
      );
      await expect(rewritten).rejects.toThrow('append-only');
    });
  });

  describe('invariant 4: approval is of a revision, by somebody who did not write a word of it', () => {
    it('no author approves, neither the first nor the second', async () => {
      const draft = await submitForReview(await save(desk.reviewer, await createDraft(desk)));
      for (const author of [desk.editor, desk.reviewer])
        expect(codesOf(await move(author, draft, 'APPROVE'))).toEqual(['ACTION_NOT_ALLOWED']);
      expect((await move(desk.publisher, draft, 'APPROVE')).recommendation.draft).toMatchObject({ status: 'APPROVED' });
    });

    it('who wrote what a revision was begun on does not approve it either', async () => {
      const first = await publish(desk, await createDraft(desk));
      const next = await submitForReview(await save(desk.reviewer, first));
      expect(codesOf(await move(desk.editor, next, 'APPROVE'))).toEqual(['ACTION_NOT_ALLOWED']);
    });

    it('an edit voids the approval, and makes an author of whoever had approved', async () => {
      const approved = (await move(desk.reviewer, await submitForReview(await createDraft(desk)), 'APPROVE'))
        .recommendation;
      expect(approved.draft).toMatchObject({ status: 'APPROVED', approvedBy: { name: expect.any(String) } });
      const edited = await save(desk.reviewer, approved);
      expect(edited.draft).toMatchObject({ status: 'DRAFT', approvedBy: null });
      expect(codesOf(await move(desk.publisher, edited, 'PUBLISH'))).toEqual(['ACTION_NOT_ALLOWED']);
      expect(codesOf(await move(desk.reviewer, await submitForReview(edited), 'APPROVE'))).toEqual([
        'ACTION_NOT_ALLOWED',
      ]);
    });
  });

  describe('invariant 5: the server lists the allowed actions', () => {
    it('an action that is not listed is refused, one that is listed is taken', async () => {
      const { recommendation: draft } = await move(desk.editor, await createDraft(desk), 'SUBMIT_FOR_REVIEW');
      expect(draft.allowedActions).toEqual(['SAVE', 'REQUEST_CHANGES']);
      expect(codesOf(await move(desk.editor, draft, 'APPROVE'))).toEqual(['ACTION_NOT_ALLOWED']);
      expect(codesOf(await move(desk.editor, { ...draft, message: 'À revoir.' }, 'REQUEST_CHANGES'))).toEqual([]);
    });
  });

  describe('invariant 6: state, audit event and jobs commit together', () => {
    it('a submission whose audit event cannot be written leaves nothing', async () => {
      const before = await digests(api);
      const { database } = api.app;
      await database.query('ALTER TABLE audit_event ADD CONSTRAINT refused CHECK (false) NOT VALID');
      await expect(submit(api.anonymous)).rejects.toThrow('INTERNAL_SERVER_ERROR');
      await database.query('ALTER TABLE audit_event DROP CONSTRAINT refused');
      expect(await digests(api)).toEqual(before);
      expect((await submit(api.anonymous)).userErrors).toEqual([]);
      const after = await digests(api);
      for (const table of ['public.contribution', 'public.audit_event', 'jobs.job_common'])
        expect([table, after[table]]).not.toEqual([table, before[table]]);
    });
  });

  describe('invariant 7: the words of a contributor are never overwritten', () => {
    const words = {
      title: '  Appeler tôt ',
      body: '\n\t Au fournil, le patron répond lui-même. \n\n',
      usefulWhen: ' Sans permis\n',
    };

    it('words are kept to the letter beside what the editors made of them', async () => {
      const statedFacts = { hasCarLicence: false, hasResume: null };
      const id = await submitted(api, { ...words, statedFacts });
      const { recommendation } = await decide(moderator, { id, expectedVersion: 1, action: 'ACCEPT' });
      const rule = { fact: 'age', op: 'gte', value: 50 };
      await publishContributed(api, recommendation.id, { title: 'Tout autre chose', rule });
      const kept = await read(
        moderator,
        id,
        'title body usefulWhen statedFacts retained recommendation { published { content { title } } }',
      );
      expect(kept).toEqual({
        ...words,
        statedFacts,
        retained: rule,
        recommendation: { published: { content: { title: 'Tout autre chose' } } },
      });
    });

    it('the database itself refuses to rewrite them, whoever asks', async () => {
      const { database } = api.app;
      const id = await submitted(api, words);
      await database.query(
        `INSERT INTO contribution_correction (contribution_id, number, title, body, at) VALUES ($1, 1, 'Appeler', 'Autrement', now())`,
        [id],
      );
      const columns = ['title', 'body', 'useful_when', 'stated_facts', 'place_code', 'link'].map((column) => [
        'contribution',
        column,
      ]);
      for (const [table, column] of [
        ...columns,
        ['contribution_correction', 'title'],
        ['contribution_correction', 'body'],
      ])
        await expect(database.query(`UPDATE ${table} SET ${column} = ${column}`)).rejects.toThrow('never changed');
      expect(await read(moderator, id, 'title body usefulWhen')).toEqual(words);
    });
  });

  describe("invariant 8: a person's data is theirs", () => {
    it('an address stands sealed in one table, is given with the export, and is gone once erased', async () => {
      const email = 'sacha@example.org';
      const { client, id } = await newPerson(api, { facts: { birthYear: 1990 }, email });
      expect(await tablesWith(api, email)).toEqual([]);
      const { data } = await client.send('mutation { exportMyData { json } }');
      expect(JSON.parse(data.exportMyData.json)).toMatchObject({ email, profile: { id, facts: { birthYear: 1990 } } });
      await client.send('mutation { deleteMyProfile { deleted } }');
      expect(await tablesWith(api, email)).toEqual([]);
      expect(await tablesWith(api, id)).toEqual(['audit_event']);
    });
  });

  describe("invariant 9: every statement on a job seeker's rows names the profile", () => {
    it('a profile is read and changed by its id, which its token names', async () => {
      const { client } = await newPerson(api);
      api.forgetStatements();
      await client.mutate(
        'updateProfile',
        { facts: { hasResume: true }, email: 'a@example.org' },
        'profile { facts email }',
      );
      const theirs = api.statements.filter((sql) => /(FROM|INTO|UPDATE) "?profile(_email)?\b/.test(sql));
      const named = (sql: string): boolean =>
        /WHERE.*"(id|profile_id)" (=|IN)|^INSERT INTO "profile_email"\("profile_id"/s.test(sql);
      expect(theirs.filter((sql) => !named(sql))).toEqual([]);
      expect(theirs.filter(named).length).toBeGreaterThanOrEqual(4);
    });
  });
});
