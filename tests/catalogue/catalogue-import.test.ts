import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { createEditorialTeam } from '../support/editorial-team';
import { createDraft, move, publish } from '../support/recommendations';
import type { EditorialTeam } from '../support/recommendations';
import { TOPICS, exported, faultsOf, outcomes, read, recommendation, situation } from './catalogue-folder';
import type { Folder } from './catalogue-folder';

const YOUNG = '  fact: age\n  op: lt\n  value: 26\n';
const STATE = `
  SELECT (SELECT count(*) FROM recommendation) AS recommendations, (SELECT count(*) FROM revision) AS revisions,
    (SELECT count(*) FROM situation_version) AS situations, (SELECT count(*) FROM audit_event) AS events,
    (SELECT version FROM catalogue_state) AS version`;

describe('an import of files', () => {
  let api: TestApi;
  let desk: EditorialTeam;
  beforeEach(async () => {
    api = await startApi();
    desk = await createEditorialTeam(api);
  });
  afterEach(async () => api.stop());

  const imports = () => api.app.areas.catalogue.transfer.imports;
  const state = async () => (await api.app.database.query<object[]>(STATE))[0];
  const plan = async (...folders: Folder[]) => imports().plan(read(Object.assign({}, ...folders)));
  const apply = async (...folders: Folder[]) => imports().apply(read(Object.assign({}, ...folders)));
  const editable = async (slug: string) => {
    const fields =
      'items { slug version draft { number status content { title } author { name } } published { number } }';
    const { data } = await desk.editor.send(`{ editableRecommendations { ${fields} } }`);
    return data.editableRecommendations.items.find((one: { slug: string }) => one.slug === slug);
  };

  it('tells what is new, changed, the same and absent, and writes nothing before it is asked to', async () => {
    const published = await publish(desk, await createDraft(desk, { title: 'Écrire à un ancien collègue' }));
    await createDraft(desk, { title: 'Seulement ici' });
    const files = await exported(api);
    const path = `recommendations/${published.slug}.yaml`;
    const changed = {
      ...files,
      [path]: `${files[path]}`.replace('collègue', 'voisin').replace('weight: 1', 'weight: 2'),
    };
    const before = await state();
    const found = await plan(changed, situation('young', YOUNG), recommendation('call'));
    expect(outcomes(found)).toEqual(['NEW situations/young.yaml', 'NEW recommendations/call.yaml', `CHANGED ${path}`]);
    expect(found.recommendations.find(({ outcome }) => outcome === 'CHANGED')?.changes).toEqual([
      expect.objectContaining({
        field: 'title',
        parts: expect.arrayContaining([
          { kind: 'REMOVED', text: 'collègue' },
          { kind: 'ADDED', text: 'voisin' },
        ]),
      }),
      { field: 'weight', parts: [], added: ['2'], removed: ['1'] },
    ]);
    expect(found.absent).toEqual([{ type: 'recommendation', slug: 'seulement-ici', title: 'Seulement ici' }]);
    expect(await state()).toEqual(before);
  });

  it('brings drafts that anybody but former authors may approve, and that are not public', async () => {
    const published = await publish(desk, await createDraft(desk));
    const files = await exported(api);
    const path = `recommendations/${published.slug}.yaml`;
    const changed = { ...files, [path]: `${files[path]}`.replace(/^title: .*/m, 'title: Un tout autre titre') };
    await apply(changed, recommendation('call'));
    const { data } = await api.anonymous.send('{ recommendations { edges { node { title } } } }');
    expect(data.recommendations.edges).toHaveLength(1);
    expect(JSON.stringify(data)).not.toContain('Un tout autre titre');
    expect(await editable('call')).toMatchObject({
      draft: { number: 1, status: 'DRAFT', author: null },
      published: null,
    });
    const again = await editable(published.slug);
    expect(again).toMatchObject({ draft: { number: 2, status: 'DRAFT' }, version: published.version + 1 });
    const submitted = await move(desk.publisher, { ...published, version: again.version }, 'SUBMIT_FOR_REVIEW');
    expect(submitted.userErrors).toEqual([]);
    expect((await move(desk.editor, submitted.recommendation, 'APPROVE')).userErrors).toMatchObject([
      { code: 'ACTION_NOT_ALLOWED' },
    ]);
    expect((await move(desk.reviewer, submitted.recommendation, 'APPROVE')).userErrors).toEqual([]);
    expect(outcomes(await plan(changed, recommendation('call')))).toEqual([]);
  });

  it('leaves alone what somebody is writing, and what was archived', async () => {
    const being = await publish(desk, await createDraft(desk, { title: 'Une chose en cours' }));
    const archived = await publish(desk, await createDraft(desk, { title: 'Une chose passée' }));
    await desk.editor.mutate(
      'saveRecommendation',
      {
        ...{ id: being.id, expectedVersion: being.version },
        content: {
          ...{ title: 'Une chose récrite', durationMinutes: 5, topics: ['network'] },
          summary: 'Une chose que quelqu’un est en train de récrire.',
          bodyMarkdown: 'Une chose que quelqu’un est en train de récrire.',
        },
      },
      'recommendation { id }',
    );
    await move(desk.publisher, archived, 'ARCHIVE');
    const before = await state();
    expect(outcomes(await apply(recommendation(being.slug), recommendation(archived.slug)))).toEqual([
      `BEING_WRITTEN recommendations/${being.slug}.yaml`,
      `ARCHIVED recommendations/${archived.slug}.yaml`,
    ]);
    expect(await state()).toEqual(before);
    expect((await editable(being.slug)).draft.content.title).toBe('Une chose récrite');
  });

  it('names file, line and column of every fault, and then writes nothing', async () => {
    const before = await state();
    const more = `situations:
  - nowhere
strategies:
  - unknown
incompatibleWith:
  - call
rule:
  any:
    - situation: nobody
    - fact: age
      op: lt
      value: old
scoreLines:
  - rule: []
    score: 4
    reason: Oui
`;
    const found = await apply(
      ...[situation('young', YOUNG), recommendation('call', more), recommendation('strategy', '')],
      ...[recommendation('broken', 'title: Encore\n'), { 'situations/odd.yaml': 'slug: odd\nlabel: O\nrule: 12\n' }],
    );
    expect(faultsOf(found)).toEqual([
      'recommendations/broken.yaml:15:1 This key is given twice in one place: keep one of them.',
      'situations/odd.yaml:2:8 label: At least 3 characters are needed.',
      expect.stringMatching(/^situations\/odd\.yaml:3:7 rule: /),
      expect.stringMatching(/^recommendations\/call\.yaml:23:7 rule\.any\.0: .*nobody/),
      expect.stringMatching(/^recommendations\/call\.yaml:24:7 rule\.any\.1: /),
      expect.stringMatching(/^recommendations\/call\.yaml:28:11 scoreLines\.0\.rule: /),
      expect.stringMatching(/^recommendations\/call\.yaml:29:12 scoreLines\.0\.score: /),
      expect.stringMatching(/^recommendations\/call\.yaml:30:13 scoreLines\.0\.reason: /),
      'recommendations/call.yaml:16:3 situations: Unknown: nowhere.',
      'recommendations/call.yaml:18:3 strategies: Unknown: unknown.',
    ]);
    expect(await state()).toEqual(before);
  });

  it('refuses another kind, an unfinished publication, and topics that nobody knows', async () => {
    const call = recommendation('call');
    const path = 'recommendations/call.yaml';
    const unfinished = { [path]: `${call[path]}`.replace('durationMinutes: 30\n', '').replace('- network', '- none') };
    const found = await imports().plan(read(unfinished), { publish: true });
    expect(faultsOf(found)).toEqual([
      `${path}:11:3 topics: Unknown: none.`,
      `${path}:1:1 Cannot be published without a duration.`,
    ]);
    await apply(call);
    const strategy = { [path]: `${call[path]}`.replace('ACTION', 'STRATEGY').replace('durationMinutes: 30\n', '') };
    expect(faultsOf(await plan(strategy))).toEqual([
      `${path}:2:7 "call" is an action in the database: that cannot change.`,
    ]);
  });

  it('saves situations in the order in which they name each other, and refuses circles', async () => {
    const names = (slug: string): string => `  situation: ${slug}\n`;
    await apply(situation('a', names('b')), situation('b', names('c')), situation('c', YOUNG));
    // What "b" reaches is turned round: it must lose its way to "c" before "c" names it.
    const turned = await apply(situation('a', names('c')), situation('b', YOUNG), situation('c', names('b')));
    expect(outcomes(turned)).toHaveLength(3);
    expect(faultsOf(turned)).toEqual([]);
    const before = await state();
    const circle = await apply(situation('b', names('a')), situation('d', names('d')));
    expect(faultsOf(circle)).toEqual([
      expect.stringMatching(/^situations\/b\.yaml:4:3 rule: /),
      expect.stringMatching(/^situations\/d\.yaml:4:3 rule: /),
    ]);
    expect(await state()).toEqual(before);
  });

  it('adds topics after those that are there, and renames them', async () => {
    const more = { 'topics.yaml': `- key: rights\n  label: Droits\n  labelEn: Rights\n${TOPICS['topics.yaml']}` };
    await apply({ 'topics.yaml': more['topics.yaml'].replace('label: Réseau', 'label: Relations') });
    const { data } = await api.anonymous.send('{ topics { key label } }');
    expect(data.topics).toEqual([
      { key: 'network', label: 'Relations' },
      { key: 'rights', label: 'Droits' },
    ]);
    expect(faultsOf(await plan({ 'topics.yaml': '- key: a\n  label: A\n  labelEn: Ab\n' }))).toEqual([
      'topics.yaml:2:10 label: At least 2 characters are needed.',
    ]);
  });

  it('runs once at a time, and waits for an editor who is saving', async () => {
    const published = await publish(desk, await createDraft(desk, { title: 'Deux à la fois' }));
    const folder = [situation('young', YOUNG), recommendation('call'), recommendation(published.slug)] as const;
    const input = {
      ...{ id: published.id, expectedVersion: published.version },
      content: {
        ...{ title: 'Écrit au même moment', durationMinutes: 5, topics: ['network'] },
        summary: 'Une chose que quelqu’un est en train de récrire.',
        bodyMarkdown: 'Une chose que quelqu’un est en train de récrire.',
      },
    };
    const [first, second, saved] = await Promise.all([
      apply(...folder),
      apply(...folder),
      desk.editor.mutate('saveRecommendation', input, 'recommendation { id }'),
    ]);
    const counts = [first, second].map((one) => one.situations.filter(({ outcome }) => outcome === 'NEW').length);
    expect(counts.toSorted()).toEqual([0, 1]);
    const { draft } = await editable(published.slug);
    // One of the two came first, and the other was told.
    const isSaved = saved.userErrors.length === 0;
    expect(draft.content.title).toBe(isSaved ? 'Écrit au même moment' : 'Appeler trois entreprises');
    expect(saved.userErrors.map(({ code }: { code: string }) => code)).toEqual(isSaved ? [] : ['CONFLICT']);
    expect(draft.number).toBe(2);
    expect(outcomes(await plan(folder[0], folder[1]))).toEqual([]);
  });
});
