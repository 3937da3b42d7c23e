import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { Client, fetchExchange } from '@urql/core';
import { persistedExchange } from '@urql/exchange-persisted';
import { createHash } from 'node:crypto';
import type { Json } from '../support/client';
import { watchConsole } from './console';
import { LIST } from './documents';
import { PAGE_SIZE, startService } from './service';
import type { Service } from './service';

type Method = 'GET' | 'POST';
type Ask = (query: string, variables: object) => Promise<Json>;

/** Asks with Apollo Client: by the hash of the document first, and with the document when the service does not know it. */
function apollo(url: string, method: Method, fetch: typeof globalThis.fetch): Ask {
  const sha256 = (query: string): string => createHash('sha256').update(query).digest('hex');
  const persisted = new PersistedQueryLink({ sha256, useGETForHashedQueries: method === 'GET' });
  const client = new ApolloClient({
    link: persisted.concat(new HttpLink({ uri: url, fetch })),
    cache: new InMemoryCache(),
  });
  return async (query, variables) => (await client.query<Json>({ query: gql(query), variables })).data;
}

/** The same with urql. */
function urql(url: string, method: Method, fetch: typeof globalThis.fetch): Ask {
  const persisted = persistedExchange({ preferGetForPersistedQueries: method === 'GET' });
  const client = new Client({ url, fetch, exchanges: [persisted, fetchExchange], preferGetMethod: method === 'GET' });
  return async (query, variables) => {
    const { data, error } = await client.query<Json, object>(query, variables);
    if (error) throw error;
    return data;
  };
}

describe('persisted queries', () => {
  let service: Service;
  beforeAll(async () => {
    service = await startService();
  });
  const complaints = watchConsole();
  afterEach(() => expect(complaints()).toEqual([]));
  afterAll(async () => service.api.stop());

  it.each<[string, Method, typeof apollo]>([
    ['Apollo Client', 'POST', apollo],
    ['Apollo Client', 'GET', apollo],
    ['urql', 'POST', urql],
    ['urql', 'GET', urql],
  ])('are sent once by %s over %s, and known by their hash from then on', async (name, method, client) => {
    // A document of its own, which the service has never been sent.
    const query = LIST.replace('query List', `query ${name.replace(' ', '')}${method}`);
    const requests: { method: string | undefined; hasDocument: boolean }[] = [];
    const watchedFetch: typeof fetch = async (url, init) => {
      const hasDocument = `${String(url)}${String(init?.body)}`.includes('totalCount');
      requests.push({ method: init?.method, hasDocument });
      return fetch(url, init);
    };
    const people = [1, 2].map(() => client(service.url, method, watchedFetch));
    for (const ask of people)
      expect((await ask(query, { first: PAGE_SIZE })).recommendations.edges).toHaveLength(PAGE_SIZE);
    expect(requests.map(({ hasDocument }) => hasDocument)).toEqual([false, true, false]);
    expect([requests[0], requests[2]].map((request) => request?.method)).toEqual([method, method]);
  });
});
