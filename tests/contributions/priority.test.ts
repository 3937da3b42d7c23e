import { priority, priorityKey, priorityParts, priorityReasons } from '../../api/contributions/priority.rules';
import type { PrioritySignals } from '../../api/contributions/priority.rules';
import { spamScore } from '../../api/contributions/spam.rules';
import type { Sending } from '../../api/contributions/spam.rules';
import { startApi } from '../support/api';
import { signedIn } from '../support/staff';
import { addPlaces, validContribution, read, submitted } from './contribution.factory';

const DAY_MS = 86_400_000;
const signals: PrioritySignals = {
  source: 'FORM',
  contributorRole: 'JOB_SEEKER',
  recommendationsForPlace: null,
  similarReceived: 0,
  spamScore: 0,
};
const receivedAt = new Date('2026-11-23T09:00:00Z');

describe('priority', () => {
  it.each<[Partial<PrioritySignals>, object]>([
    [{}, { role: 2, source: 2 }],
    [
      { contributorRole: 'COUNSELLOR', source: 'EMAIL' },
      { role: 3, source: 2 },
    ],
    [{ contributorRole: null, source: 'IMPORT' }, {}],
    [{ recommendationsForPlace: 4 }, { place: 4, role: 2, source: 2 }],
    [{ recommendationsForPlace: 5 }, { role: 2, source: 2 }],
    [{ similarReceived: 3 }, { role: 2, source: 2, similar: 3 }],
    [{ similarReceived: 30 }, { role: 2, source: 2, similar: 5 }],
    [{ spamScore: 0.5 }, { role: 2, source: 2, spam: -10 }],
  ])('of %j consists of %j', (changes, parts) => {
    expect(priorityParts({ ...signals, ...changes })).toEqual(parts);
  });

  it('grows by one a day, and keeps the order of any two', () => {
    const [early, late] = [
      { parts: { role: 2 }, at: receivedAt },
      { parts: { role: 3, place: 4 }, at: new Date(receivedAt.getTime() + 3 * DAY_MS) },
    ];
    const now = new Date(receivedAt.getTime() + 10 * DAY_MS);
    expect([priority(early.parts, early.at, now), priority(late.parts, late.at, now)]).toEqual([12, 14]);
    expect(priorityKey(late.parts, late.at)).toBeGreaterThan(priorityKey(early.parts, early.at));
  });

  it('explains each part in both languages', () => {
    const at = { receivedAt, now: new Date(receivedAt.getTime() + DAY_MS) };
    expect(priorityReasons({ place: 4, spam: -6 }, { ...at, language: 'fr' })).toEqual([
      'attend depuis 1 jour (+1)',
      'peu de recommandations pour ce lieu (+4)',
      'semble indésirable (−6)',
    ]);
    expect(priorityReasons({ similar: 2 }, { ...at, language: 'en' })).toEqual([
      'waiting for 1 day (+1)',
      'received several times (+2)',
    ]);
  });

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

describe('the spam score', () => {
  const sending: Sending = {
    title: validContribution.title,
    body: validContribution.body,
    usefulWhen: validContribution.usefulWhen,
    link: validContribution.link,
    fillSeconds: 90,
    filledTrap: false,
  };

  it.each<[string, Partial<Sending>, string[]]>([
    ['what somebody writes', {}, []],
    [
      'a short advice without common words',
      { title: 'Boulangerie Lyon', body: 'Appeler tôt, demander Marc.', usefulWhen: null },
      [],
    ],
    [
      'advice in English',
      { body: 'Call the baker before six in the morning: he is at work and answers the phone himself.' },
      [],
    ],
    ['a filled trap', { filledTrap: true }, ['trap']],
    ['a form sent in three seconds', { fillSeconds: 3 }, ['speed']],
    ['an unknown time', { fillSeconds: null }, []],
    [
      'many links',
      { body: 'Voir https://a.example https://b.example et https://c.example pour en savoir plus.' },
      ['links'],
    ],
    [
      'links in HTML',
      { body: 'Cliquez <a href="https://a.example">ici</a> pour tout savoir sur le sujet.' },
      ['markup'],
    ],
    ['the same words again and again', { body: 'gagner gagner vite '.repeat(12) }, ['repetition']],
    ['another script', { body: 'Быстрый заработок в интернете без вложений и без риска' }, ['language']],
    [
      'words of advertising',
      { body: 'Rejoignez notre groupe WhatsApp et gagnez 3000 euros par semaine avec le forex.' },
      ['selling'],
    ],
    [
      'capitals',
      {
        title: 'URGENT',
        body: 'APPELEZ LE BOULANGER AVANT SIX HEURES DU MATIN POUR ÊTRE SÛR DE LE TROUVER',
        usefulWhen: null,
        link: null,
      },
      ['shouting'],
    ],
  ])('of %s has the reasons %j', (_what, changes, reasons) => {
    expect(spamScore({ ...sending, ...changes }).reasons).toEqual(reasons);
  });

  it('lies between 0 and 1', () => {
    expect(spamScore(sending).score).toBe(0);
    expect(spamScore({ ...sending, filledTrap: true, fillSeconds: 1, body: 'casino '.repeat(30) }).score).toBe(1);
  });
});
