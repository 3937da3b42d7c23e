import { createClient } from 'graphql-sse';
import type { Client } from 'graphql-sse';
import { submitted } from '../contributions/contribution.factory';
import type { Json } from '../support/client';
import { signedIn } from '../support/staff';
import { startService } from './service';
import type { Service } from './service';

const CHANGES = 'subscription { contributionChanged { id status version claimedBy { id } } }';

describe('graphql-sse', () => {
  let service: Service;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(async () => service.api.stop());

  const clientOf = (headers: Record<string, string>, connected?: () => void): Client =>
    createClient({ url: `${service.url}/stream`, headers, retryAttempts: 0, on: { connected } });

  it('tells the team of a contribution that comes and of one that changes', async () => {
    const moderator = await signedIn(service.api, 'MODERATOR');
    // A browser sends the cookie of the session by itself.
    const { promise: connection, resolve: connected } = Promise.withResolvers<void>();
    const changes = clientOf(moderator.headers, connected).iterate<Json>({ query: CHANGES });
    const first = changes.next();
    await connection;
    const id = await submitted(service.api);
    expect((await first).value.data.contributionChanged).toMatchObject({ id, status: 'RECEIVED', claimedBy: null });
    const next = changes.next();
    await moderator.mutate('decideContribution', { id, expectedVersion: 1, action: 'CLAIM' }, 'contribution { id }');
    expect((await next).value.data.contributionChanged).toMatchObject({ id, status: 'IN_REVIEW', version: 2 });
    await changes.return?.();
  });

  it('tells everybody else why nothing is told', async () => {
    const changes = clientOf({}).iterate<Json>({ query: CHANGES });
    await expect(changes.next()).rejects.toMatchObject({ response: { status: 401 } });
  });
});
