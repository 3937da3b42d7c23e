import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json } from '../support/client';
import { createEditorialTeam } from '../support/editorial-team';
import { createDraft, publish } from '../support/recommendations';
import type { EditorialTeam } from '../support/recommendations';
import { exported, faultsOf, outcomes, read, recommendation } from './catalogue-folder';

const PERSONAS = '{ personas { items { id version name facts mustSee mustNotSee } } }';
const persona = (text: string) => ({ 'personas/karim.yaml': text });

describe('personas as files', () => {
  let api: TestApi;
  let desk: EditorialTeam;
  beforeEach(async () => {
    api = await startApi();
    desk = await createEditorialTeam(api);
  });
  afterEach(async () => api.stop());

  const imports = () => api.app.areas.catalogue.transfer.imports;
  const personas = async (): Promise<Json[]> => (await desk.editor.send(PERSONAS)).data.personas.items;
  const save = async (input: object): Promise<void> => {
    const { userErrors } = await desk.editor.mutate('savePersona', input, 'persona { id }');
    expect(userErrors).toEqual([]);
  };

  it('are a file each, the same to the byte when they come back', async () => {
    const online = await publish(desk, await createDraft(desk, { title: 'Appeler le matin' }));
    const draft = await createDraft(desk, { title: 'Pas encore en ligne' });
    await save({
      ...{ name: 'Élise, 22 ans', facts: { hasVehicle: false, birthYear: 2004 } },
      ...{ mustSee: [draft.id, online.id], mustNotSee: [] },
    });
    await save({ name: 'Elise 22 ans', facts: {}, mustSee: [], mustNotSee: [online.id] });
    const files = await exported(api);
    expect(files['personas/elise-22-ans.yaml']).toBe(
      'name: Elise 22 ans\nfacts: {}\nmustNotSee:\n  - appeler-le-matin\n',
    );
    expect(files['personas/elise-22-ans-2.yaml']).toBe(
      'name: Élise, 22 ans\nfacts:\n  birthYear: 2004\n  hasVehicle: false\nmustSee:\n  - appeler-le-matin\n',
    );
    const { leftOut } = await api.app.areas.catalogue.transfer.exports.documents({ drafts: false });
    expect(leftOut).toEqual(['Élise, 22 ans -> pas-encore-en-ligne']);
    const plan = await imports().apply(read(files));
    expect([outcomes(plan), faultsOf(plan), plan.absent.filter(({ type }) => type === 'persona')]).toEqual([
      [],
      [],
      [],
    ]);
  });

  it('are in force at once, beside the recommendations that they name, and keep what no file tells', async () => {
    const draft = await createDraft(desk, { title: 'Pas encore en ligne' });
    await save({ name: 'Karim', facts: { birthYear: 1990 }, mustSee: [draft.id], mustNotSee: [] });
    const folder = {
      ...recommendation('call'),
      ...persona('name: Karim\nfacts:\n  birthYear: 1991\nmustNotSee:\n  - call\n'),
      'personas/sylvie.yaml': 'name: Sylvie\nfacts: {}\n',
    };
    const dry = await imports().plan(read(folder));
    expect(dry.personas.map(({ item, outcome, changes }) => [item.name, outcome, changes])).toEqual([
      [
        'Karim',
        'CHANGED',
        [expect.objectContaining({ field: 'facts' }), { field: 'mustNotSee', parts: [], added: ['call'], removed: [] }],
      ],
      ['Sylvie', 'NEW', []],
    ]);
    expect(await personas()).toHaveLength(1);
    expect(faultsOf(await imports().apply(read(folder)))).toEqual([]);
    const [karim, sylvie] = await personas();
    const [{ id }] = await api.app.database.query<[{ id: string }]>(
      `SELECT id FROM recommendation WHERE slug = 'call'`,
    );
    expect(karim).toMatchObject({
      ...{ version: 2, facts: { birthYear: 1991 }, mustSee: [draft.id], mustNotSee: [id] },
    });
    expect(sylvie).toMatchObject({ name: 'Sylvie', version: 1 });
    const events = await api.app.database.query<{ action: string }[]>(
      `SELECT action FROM audit_event WHERE object_type = 'persona' AND actor_id IS NULL ORDER BY position`,
    );
    expect(events.map(({ action }) => action).toSorted()).toEqual(['persona.change', 'persona.create']);
  });

  it('are refused with every fault at its line, and then nothing is written', async () => {
    const faults = async (text: string): Promise<string[]> => faultsOf(await imports().apply(read(persona(text))));
    expect(await faults('name: K\nfacts:\n  birthYear: soon\nmustSee:\n  - nowhere\n')).toEqual([
      expect.stringMatching(/^personas\/karim\.yaml:1:7 name: /),
      expect.stringMatching(/^personas\/karim\.yaml:3:14 facts\.birthYear: /),
      expect.stringMatching(/^personas\/karim\.yaml:5:3 mustSee: Unknown: nowhere\.$/),
    ]);
    expect(await faults('facts: {}\nage: 3\n')).toEqual([
      'personas/karim.yaml:2:6 There is no field "age".',
      'personas/karim.yaml:1:1 The field "name" is missing.',
    ]);
    const twice = { ...persona('name: Karim\nfacts: {}\n'), 'personas/other.yaml': 'name: Karim\nfacts: {}\n' };
    expect(faultsOf(await imports().apply(read(twice)))).toEqual([
      'personas/other.yaml:1:7 "Karim" is also in personas/karim.yaml.',
    ]);
    expect(await personas()).toEqual([]);
  });
});
