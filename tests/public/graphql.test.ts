import { ask } from '../../admin/public/src/api/graphql';
import { ContributionStatusDocument } from '../../admin/public/src/generated/graphql';

function answering(response: Response | Error): jest.SpiedFunction<typeof fetch> {
  const answer = response instanceof Error ? Promise.reject(response) : Promise.resolve(response);
  return jest.spyOn(globalThis, 'fetch').mockReturnValue(answer);
}

afterEach(() => jest.restoreAllMocks());

describe('asking the API', () => {
  test('posts JSON in French, without any cookie', async () => {
    const fetched = answering(Response.json({ data: { contributionStatus: null } }));
    const outcome = await ask(ContributionStatusDocument, { token: 't' });
    expect(outcome).toEqual({ kind: 'data', data: { contributionStatus: null } });
    expect(fetched).toHaveBeenCalledWith(
      '/graphql',
      expect.objectContaining({
        method: 'POST',
        credentials: 'omit',
        headers: { 'content-type': 'application/json', 'accept-language': 'fr' },
        body: expect.stringContaining('"variables":{"token":"t"}'),
      }),
    );
  });

  test('gives the code of an exception', async () => {
    answering(Response.json({ data: null, errors: [{ extensions: { code: 'RATE_LIMITED' } }] }, { status: 429 }));
    expect(await ask(ContributionStatusDocument, { token: 't' })).toEqual({ kind: 'refused', code: 'RATE_LIMITED' });
  });

  test.each([
    ['the network fails', new TypeError('Failed to fetch')],
    ['a proxy answers with a page', new Response('<h1>502</h1>', { status: 502 })],
    ['the answer is empty', Response.json(null)],
  ])('finds the service unreachable when %s', async (_case, response) => {
    answering(response);
    expect(await ask(ContributionStatusDocument, { token: 't' })).toEqual({ kind: 'unreachable' });
  });
});
