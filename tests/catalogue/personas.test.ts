import { PersonaRow } from '../../api/catalogue/personas/persona.entity';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { createEditorialTeam } from '../support/editorial-team';
import { createDraft, publish } from '../support/recommendations';

describe('personas', () => {
  let api: TestApi;
  afterEach(async () => api.stop());

  it('tell what they should get and do not, and what they get and should not, by the title', async () => {
    api = await startApi();
    const desk = await createEditorialTeam(api);
    const withCar = { fact: 'hasCarLicence', op: 'eq', value: true };
    const [forAll, forDrivers] = [
      await publish(desk, await createDraft(desk, { title: 'Appeler le matin', rule: null })),
      await publish(desk, await createDraft(desk, { title: 'Chercher plus loin', rule: withCar })),
    ];
    const persona = { version: 1, facts: { hasCarLicence: false } };
    await api.app.database.manager.insert(PersonaRow, [
      { ...persona, name: 'A, as it should be', mustSee: [forAll.id], mustNotSee: [forDrivers.id] },
      { ...persona, name: 'B, the other way round', mustSee: [forDrivers.id], mustNotSee: [forAll.id] },
    ]);
    const { data } = await desk.editor.send('{ personas { items { name failures } } }');
    expect(data.personas.items).toEqual([
      { name: 'A, as it should be', failures: [] },
      {
        name: 'B, the other way round',
        failures: ['Ne reçoit pas « Chercher plus loin ».', 'Reçoit « Appeler le matin ».'],
      },
    ]);
  });
});
