import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { TestClient } from '../support/client';
import { signedIn } from '../support/staff';
import { addPlaces, decide, validContribution, publish, read, submit } from './contribution.factory';

const UNDO_MS = 10 * 60_000;
const YEAR_MS = 365 * 24 * 3_600_000;

describe('the follow-up of a contribution', () => {
  let api: TestApi;
  let moderator: TestClient;
  beforeEach(async () => {
    api = await startApi();
    await addPlaces(api);
    moderator = await signedIn(api, 'MODERATOR');
  });
  afterEach(async () => api.stop());

  const status = async (trackingToken: string) =>
    (
      await api.anonymous.send(
        'query ($token: String!) { contributionStatus(trackingToken: $token) { status title receivedAt messages { fromStaff } recommendation { slug contributors } } }',
        { token: trackingToken },
      )
    ).data.contributionStatus;
  const theOnly = async () =>
    (await api.app.database.query<{ id: string }[]>('SELECT id FROM contribution'))[0] ?? { id: '' };

  it('shows the text and the status', async () => {
    const { trackingToken } = await submit(api.anonymous);
    expect(await status(trackingToken)).toEqual({
      status: 'RECEIVED',
      title: validContribution.title,
      receivedAt: '2026-11-23T09:00:00.000Z',
      messages: [],
      recommendation: null,
    });
    await decide(moderator, { id: (await theOnly()).id, expectedVersion: 1, action: 'REFUSE', reason: 'too-vague' });
    // The moderator may undo the decision for ten minutes.
    expect(await status(trackingToken)).toMatchObject({ status: 'RECEIVED', messages: [] });
    api.clock.advance(UNDO_MS);
    expect(await status(trackingToken)).toMatchObject({ status: 'REFUSED', messages: [{ fromStaff: true }] });
  });

  it('finds nothing with another token', async () => {
    await submit(api.anonymous);
    expect(await status('x'.repeat(43))).toBeNull();
    expect(await status('')).toBeNull();
  });

  it('ends a year after the last event', async () => {
    const { trackingToken } = await submit(api.anonymous);
    api.clock.advance(YEAR_MS - 1000);
    expect(await status(trackingToken)).not.toBeNull();
    moderator = await signedIn(api, 'MODERATOR');
    await decide(moderator, { id: (await theOnly()).id, expectedVersion: 1, action: 'CLAIM' });
    api.clock.advance(YEAR_MS - 1000);
    expect(await status(trackingToken)).not.toBeNull();
    api.clock.advance(1000);
    expect(await status(trackingToken)).toBeNull();
  });

  it('shows PUBLISHED with the recommendation and its contributor once it is published', async () => {
    const { trackingToken } = await submit(api.anonymous);
    const { recommendation } = await decide(moderator, {
      id: (await theOnly()).id,
      expectedVersion: 1,
      action: 'ACCEPT',
    });
    api.clock.advance(UNDO_MS);
    expect(await status(trackingToken)).toMatchObject({ status: 'ACCEPTED', recommendation: null });
    await publish(api, recommendation.id);
    expect(await status(trackingToken)).toMatchObject({
      status: 'PUBLISHED',
      recommendation: { slug: expect.any(String), contributors: [validContribution.contributorName] },
    });
    const events = await api.app.database.query('SELECT action FROM audit_event WHERE object_id = $1 ORDER BY action', [
      (await theOnly()).id,
    ]);
    expect(events).toEqual([
      { action: 'contribution.accept' },
      { action: 'contribution.publish' },
      { action: 'contribution.submit' },
    ]);
  });

  it.each([
    ['agreed and gave a name', {}, 'Comme vous l’avez accepté, votre nom y figure.'],
    ['agreed and gave no name', { contributorName: null }, 'Votre nom n’y figure pas.'],
    ['gave a name and did not agree', { mayBeNamed: false }, 'Votre nom n’y figure pas.'],
  ])('tells whoever %s whether their name is shown', async (_, changes, sentence) => {
    const { trackingToken } = await submit(api.anonymous, changes);
    const { id } = await theOnly();
    const { recommendation } = await decide(moderator, { id, expectedVersion: 1, action: 'ACCEPT' });
    await publish(api, recommendation.id);
    const { data } = await api.anonymous.send(
      'query ($token: String!) { contributionStatus(trackingToken: $token) { messages { body } recommendation { contributors } } }',
      { token: trackingToken },
    );
    expect(await read(moderator, id, 'version undoableUntil')).toEqual({ version: 3, undoableUntil: null });
    const { messages, recommendation: published } = data.contributionStatus;
    expect(messages.map(({ body }: { body: string }) => body.split('\n\n'))).toEqual([
      expect.arrayContaining([sentence]),
    ]);
    expect(published.contributors).toHaveLength(sentence.startsWith('Comme') ? 1 : 0);
  });

  it('does not name who did not agree to it', async () => {
    const { trackingToken } = await submit(api.anonymous, { mayBeNamed: false });
    const { recommendation } = await decide(moderator, {
      id: (await theOnly()).id,
      expectedVersion: 1,
      action: 'ACCEPT',
    });
    await publish(api, recommendation.id);
    expect(await status(trackingToken)).toMatchObject({ status: 'PUBLISHED', recommendation: { contributors: [] } });
  });
});
