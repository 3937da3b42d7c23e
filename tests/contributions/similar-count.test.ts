import { startApi } from '../support/api';
import { runJobs } from '../support/jobs';
import { signedIn } from '../support/staff';
import { addPlaces, read, submitted } from './contribution.factory';

describe('counting repeated contributions', () => {
  it('raises the priority of each once', async () => {
    const api = await startApi();
    await addPlaces(api);
    const moderator = await signedIn(api, 'MODERATOR');
    const changes = { title: 'Frapper à la porte des ateliers', placeCode: null, link: null };
    const [alone, first] = [
      await submitted(api, {
        ...changes,
        title: 'Réviser le code de la route',
        body: 'Vingt questions chaque soir, avec une application gratuite.',
        usefulWhen: null,
      }),
      await submitted(api, changes),
    ];
    const points = async (id: string) =>
      (await read(moderator, id, 'priorityReasons')).priorityReasons.find((reason: string) =>
        reason.startsWith('reçue plusieurs fois'),
      ) ?? null;
    expect(await runJobs(api)).toEqual([]);
    const soon = async () => {
      api.clock.advance(60_000);
      expect(await runJobs(api)).toEqual([]);
    };
    await soon();
    expect(await points(first)).toBeNull();
    const second = await submitted(api, { ...changes, title: 'Frapper aux portes des ateliers' });
    await soon();
    const expected = ['reçue plusieurs fois (+1)', 'reçue plusieurs fois (+1)', null];
    expect([await points(first), await points(second), await points(alone)]).toEqual(expected);
    await api.app.database.query('INSERT INTO contribution_to_compare (contribution_id) VALUES ($1), ($2)', [
      first,
      second,
    ]);
    await soon();
    expect([await points(first), await points(second), await points(alone)]).toEqual(expected);
    const { data } = await moderator.send('{ contributions { items { id } } }');
    expect(data.contributions.items.map(({ id }: { id: string }) => id)).toEqual([first, second, alone]);
    await api.stop();
  });
});
