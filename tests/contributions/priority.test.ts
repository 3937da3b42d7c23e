import { startApi } from '../support/api';
import { signedIn } from '../support/staff';
import { addPlaces, read, submitted } from './contribution.factory';

const DAY_MS = 86_400_000;

describe('priority', () => {
  it('orders the queue and is shown with its reasons', async () => {
    const api = await startApi();
    await addPlaces(api);
    const moderator = await signedIn(api, 'MODERATOR');
    const plain = await submitted(api, { placeCode: null });
    const unwanted = await submitted(api, { placeCode: null, website: 'https://example.org', fillSeconds: 1 });
    const rare = await submitted(api, { placeCode: '29019', contributorRole: 'COUNSELLOR' });
    const { data } = await moderator.send('{ contributions(sort: "priority:desc") { items { id } } }');
    expect(data.contributions.items.map(({ id }: { id: string }) => id)).toEqual([rare, plain, unwanted]);
    api.clock.advance(2 * DAY_MS);
    const later = await signedIn(api, 'MODERATOR');
    expect(await read(later, rare, 'priority priorityReasons spamScore')).toEqual({
      priority: 10,
      priorityReasons: [
        'attend depuis 2 jours (+2)',
        'peu de recommandations pour ce lieu (+4)',
        'qui la propose (+3)',
        'par où elle est arrivée (+1)',
      ],
      spamScore: 0,
    });
    expect(await read(later, unwanted, 'spamScore spamReasons')).toEqual({
      spamScore: 1,
      spamReasons: ['champ piège rempli', 'formulaire rempli trop vite'],
    });
    await api.stop();
  });
});
