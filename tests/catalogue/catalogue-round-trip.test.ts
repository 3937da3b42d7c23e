import { starterPersonas, starterTopics } from '../../api/catalogue/starter/files';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { createEditorialTeam } from '../support/editorial-team';
import { createDraft, move, publish } from '../support/recommendations';
import type { EditorialTeam } from '../support/recommendations';
import { exported, faultsOf, outcomes, read } from './catalogue-folder';

const READING = '{ recommendations(first: 100) { edges { node { slug title strategies { slug } } } } topics { key } }';

describe('a catalogue that is moved', () => {
  let from: TestApi;
  let to: TestApi;
  let desk: EditorialTeam;
  beforeAll(async () => {
    [from, to] = [await startApi(), await startApi()];
    await from.app.areas.catalogue.starter.load();
    desk = await createEditorialTeam(from);
  });
  afterAll(async () => {
    await from.stop();
    await to.stop();
  });

  const imports = ({ app }: TestApi) => app.areas.catalogue.transfer.imports;

  it('is a file for each item, and the same bytes each time', async () => {
    const files = await exported(from);
    const count = (folder: string) => Object.keys(files).filter((path) => path.startsWith(folder)).length;
    expect([count('recommendations/'), count('situations/'), count('drafts/')]).toEqual([60, 99, 0]);
    expect(count('personas/')).toBe(starterPersonas.length);
    expect(files['topics.yaml']?.match(/^- key/gm)).toHaveLength(starterTopics.length);
    expect(await exported(from)).toEqual(files);
    expect(Object.values(files).filter((text) => /[0-9a-f]{8}-[0-9a-f]{4}-|\r|[^\n]$/.test(text))).toEqual([]);
  });

  it('changes nothing where it comes from, also with line ends of Windows', async () => {
    const files = await exported(from);
    const onWindows = Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]),
    );
    for (const folder of [files, onWindows]) {
      const plan = await imports(from).plan(read(folder));
      expect([outcomes(plan), faultsOf(plan), plan.absent]).toEqual([[], [], []]);
    }
  });

  it('is the same to the byte elsewhere, published and with what is being written', async () => {
    const strategy = await publish(desk, await createDraft(desk, { durationMinutes: null }, 'STRATEGY'));
    const action = await createDraft(desk, {
      ...{ title: 'Appeler « vite » : #1', strategyIds: [strategy.id] },
      bodyMarkdown: '- un\n- deux\n\n      du code\n\n| a | b |\n\tune tabulation, et une fin  \nd’un texte',
    });
    const revised = await publish(desk, action);
    await desk.editor.mutate(
      'saveRecommendation',
      {
        ...{ id: revised.id, expectedVersion: revised.version },
        content: {
          ...{ title: 'Appeler sans tarder', durationMinutes: 10, topics: ['network'], strategyIds: [strategy.id] },
          summary: 'Trois appels courts valent mieux que rien.',
          bodyMarkdown: 'Choisissez trois entreprises, et appelez le matin.',
        },
      },
      'recommendation { id }',
    );
    await createDraft(desk, { title: 'Un brouillon tout neuf' });
    const files = await exported(from, true);
    expect(Object.keys(files).filter((path) => path.startsWith('drafts/'))).toEqual([
      'drafts/appeler-vite-1.yaml',
      'drafts/un-brouillon-tout-neuf.yaml',
    ]);

    const dry = await imports(to).plan(read(files), { publish: true });
    expect(faultsOf(dry)).toEqual([]);
    expect(await exported(to, true)).toEqual({});
    const plan = await imports(to).apply(read(files), { publish: true });
    expect(outcomes(plan)).toEqual(outcomes(dry));
    expect(await exported(to, true)).toEqual(files);
    const [here, there] = await Promise.all([from.anonymous.send(READING), to.anonymous.send(READING)]);
    const sorted = ({ data }: typeof here) =>
      JSON.stringify(data.recommendations.edges.map(({ node }: { node: unknown }) => JSON.stringify(node)).toSorted());
    expect(sorted(there)).toEqual(sorted(here));
    expect(there.data.topics).toEqual(here.data.topics);
    const [audit] = await to.app.database.query<{ count: string }[]>(
      `SELECT count(*) FROM audit_event WHERE action = 'recommendation.publish' AND actor = 'System' AND actor_id IS NULL`,
    );
    expect(Number(audit?.count)).toBe(62);
  });

  it('is published into a database without recommendations only', async () => {
    const files = read(await exported(from));
    const plan = await imports(to).apply(files, { publish: true });
    expect(faultsOf(plan)).toEqual([expect.stringContaining('--publish This database has recommendations.')]);
  });

  it('leaves out references to what is offline, and does not lose them where it comes back', async () => {
    const strategy = await publish(desk, await createDraft(desk, { durationMinutes: null }, 'STRATEGY'));
    const action = await publish(
      desk,
      await createDraft(desk, { title: 'Suivre une piste', strategyIds: [strategy.id] }),
    );
    await move(desk.publisher, strategy, 'ARCHIVE');
    const { leftOut } = await from.app.areas.catalogue.transfer.exports.documents({ drafts: false });
    expect(leftOut).toEqual([`suivre-une-piste -> ${strategy.slug}`]);
    const folder = await exported(from);
    expect(folder['recommendations/suivre-une-piste.yaml']).not.toContain('strategies');
    expect(outcomes(await imports(from).plan(read(folder)))).toEqual([]);
    const changed = { ...folder };
    changed['recommendations/suivre-une-piste.yaml'] = `${folder['recommendations/suivre-une-piste.yaml']}`.replace(
      'title: Suivre une piste',
      'title: Suivre une autre piste',
    );
    expect(outcomes(await imports(from).apply(read(changed)))).toEqual([
      'CHANGED recommendations/suivre-une-piste.yaml',
    ]);
    const { data } = await desk.editor.send(
      'query ($id: ID!) { editableRecommendation(id: $id) { draft { content { title strategyIds } } } }',
      { id: action.id },
    );
    expect(data.editableRecommendation.draft.content).toEqual({
      title: 'Suivre une autre piste',
      strategyIds: [strategy.id],
    });
  });
});
