import type { StaffRole } from '../../api/accounts/permissions';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json, TestClient } from '../support/client';
import { runJobs } from '../support/jobs';
import { signedIn } from '../support/staff';
import { addPlaces, decide, read, submit, submitted, validContribution } from './contribution.factory';

const UNDO_MS = 10 * 60_000;
const FINDS = 'personalData { field kind start end }';

describe('what the triage bench reads', () => {
  let api: TestApi;
  let moderator: TestClient;
  let other: TestClient;
  beforeAll(async () => {
    api = await startApi();
    await addPlaces(api);
    moderator = await signedIn(api, 'MODERATOR');
    other = await signedIn(api, 'MODERATOR');
  });
  afterAll(async () => api.stop());

  const mine = async (client: TestClient, undoable = true): Promise<string[]> => {
    const query =
      'query ($filter: ContributionFilter) { contributions(filter: $filter, sort: "decidedAt:desc") { items { id } } }';
    const { data } = await client.send(query, { filter: { undoable } });
    return data.contributions.items.map(({ id }: Json) => id);
  };

  it('lists what the viewer decided in the last ten minutes and may undo, the latest first', async () => {
    const [refused, spam, claimed, theirs] = [
      await submitted(api),
      await submitted(api),
      await submitted(api),
      await submitted(api),
    ];
    await decide(moderator, { id: refused, expectedVersion: 1, action: 'REFUSE', reason: 'too-vague' });
    api.clock.advance(1000);
    const { contribution } = await decide(moderator, { id: spam, expectedVersion: 1, action: 'MARK_SPAM' });
    await decide(moderator, { id: claimed, expectedVersion: 1, action: 'CLAIM' });
    await decide(other, { id: theirs, expectedVersion: 1, action: 'MARK_SPAM' });
    expect(await mine(moderator)).toEqual([spam, refused]);
    expect(await mine(other)).toEqual([theirs]);
    expect(await mine(moderator, false)).toEqual(expect.arrayContaining([claimed, theirs]));
    expect(await mine(moderator, false)).not.toContain(spam);
    await decide(moderator, { id: spam, expectedVersion: contribution.version, action: 'UNDO' });
    expect(await mine(moderator)).toEqual([refused]);
    api.clock.advance(UNDO_MS);
    expect(await mine(moderator)).toEqual([]);
  });

  it.each<StaffRole>(['EDITOR', 'PUBLISHER', 'ANALYST'])('lists nothing that a %s may undo', async (role) => {
    expect(await mine(await signedIn(api, role))).toEqual([]);
  });

  it('marks what the contributor answered, until it is decided', async () => {
    const { trackingToken } = await submit(api.anonymous, { title: 'Un conseil à compléter' });
    const [{ id }] = (
      await moderator.send('{ contributions(filter: { search: "compléter" }) { items { id answered } } }')
    ).data.contributions.items;
    const asked = await decide(moderator, { id, expectedVersion: 1, action: 'REQUEST_CORRECTION', message: 'Où ?' });
    expect(asked.userErrors).toEqual([]);
    expect(await read(moderator, id, 'answered')).toEqual({ answered: false });
    api.clock.advance(UNDO_MS);
    const message = 'À Lyon, appelez le 06 12 34 56 78.';
    const body = 'À Lyon même : écrivez à lou@example.org avant midi.';
    expect(
      (await api.anonymous.mutate('replyToModerator', { trackingToken, message, body }, 'status { receivedAt }'))
        .userErrors,
    ).toEqual([]);
    const { answered, corrections, messages } = await read(
      moderator,
      id,
      `answered corrections { ${FINDS} } messages { fromStaff ${FINDS} }`,
    );
    expect(answered).toBe(true);
    expect(corrections[0].personalData).toMatchObject([{ field: 'body', kind: 'EMAIL', start: 24, end: 39 }]);
    expect(messages[1].personalData).toMatchObject([{ field: 'body', kind: 'TELEPHONE', start: 19 }]);
    const editor = await signedIn(api, 'EDITOR');
    expect(await read(editor, id, `corrections { ${FINDS} } messages { ${FINDS} }`)).toEqual({
      corrections: [{ personalData: [] }],
      messages: [{ personalData: [] }, { personalData: [] }],
    });
    await decide(moderator, { id, expectedVersion: 3, action: 'MARK_SPAM' });
    expect(await read(moderator, id, 'answered')).toEqual({ answered: false });
  });

  it('tells the moderator alone what an acceptance will mail, and nothing where nobody can be mailed', async () => {
    const id = await submitted(api, { title: 'Un conseil à retenir' });
    const { acceptanceMail } = await read(moderator, id, 'acceptanceMail');
    expect(acceptanceMail).toContain('nous avons retenu votre contribution « Un conseil à retenir »');
    expect(await read(await signedIn(api, 'EDITOR'), id, 'acceptanceMail')).toEqual({ acceptanceMail: null });
    await decide(moderator, { id, expectedVersion: 1, action: 'ACCEPT' });
    api.clock.advance(UNDO_MS);
    await runJobs(api);
    const [mail] = api.mailbox
      .to(validContribution.contributorEmail)
      .filter(({ subject }) => subject === 'Votre contribution est retenue');
    expect(mail?.paragraphs.filter((part) => typeof part === 'string').join('\n\n')).toBe(acceptanceMail);
    const silent = await submitted(api, { contributorEmail: null });
    expect(await read(moderator, silent, 'acceptanceMail')).toEqual({ acceptanceMail: null });
  });

  it('gives an extract without personal data, to moderators too', async () => {
    const id = await submitted(api, { body: 'Demandez le responsable au 06 12 34 56 78, il répond.' });
    expect(await read(moderator, id, 'extract similarReceived')).toEqual({
      extract: 'Demandez le responsable au [téléphone masqué], il répond.',
      similarReceived: expect.any(Number),
    });
  });
});
