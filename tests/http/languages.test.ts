import { ADDRESS_BUDGET } from '../../api/guard/budgets.rules';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { signedIn } from '../support/staff';

const FRENCH = {};
const ENGLISH = { 'accept-language': 'en-GB' };

describe('what is refused', () => {
  let api: TestApi;
  beforeAll(async () => void (api = await startApi({ RATE_LIMITS: 'on', TRUST_PROXY: '1' })));
  afterAll(async () => api.stop());

  const post = async (payload: string, headers: object, url = '/graphql') => {
    const answer = await api.app.http.inject({
      method: 'POST',
      url,
      headers: { 'content-type': 'application/json', ...headers },
      payload,
    });
    return { status: answer.statusCode, message: JSON.parse(answer.body).errors?.[0].message };
  };
  const spend = (address: string, left: number) =>
    api.app.areas.guard.budgets.take({ viewer: { kind: 'ANONYMOUS' }, address }, ADDRESS_BUDGET.burst - left);

  it.each([
    [FRENCH, 'Le corps de la demande n’est pas du JSON.'],
    [ENGLISH, 'The body of the request is not JSON.'],
  ])('is told in the language of the reader when it is no JSON: %j', async (headers, message) => {
    for (const body of ['{"query": ', 'query', '']) expect(await post(body, headers)).toEqual({ status: 400, message });
  });

  it.each([
    [FRENCH, '192.0.2.1', 'Trop de demandes à la suite. Réessayez dans 1 s.'],
    [ENGLISH, '192.0.2.2', 'Too many requests at once. Try again in 1 s.'],
  ])('is told in that language when it comes too often: %j', async (language, address, message) => {
    const headers = { ...language, 'x-forwarded-for': address };
    const cheap = JSON.stringify({ query: '{ me { id } }' });
    const large = JSON.stringify({
      query: '{ me { id } }',
      variables: { x: 'x'.repeat(40_000), y: 'y'.repeat(40_000) },
    });
    // Of what is left, the request takes all, so that its operation finds nothing; then no request gets so far.
    spend(address, 50);
    expect(await post(cheap, headers)).toEqual({ status: 429, message });
    expect(await post(cheap, headers)).toEqual({ status: 429, message });
    expect(await post(large, headers)).toEqual({ status: 429, message });
    const stream = { ...headers, accept: 'text/event-stream' };
    expect(await post(cheap, stream, '/graphql/stream')).toEqual({ status: 429, message });
  });

  it.each([
    [FRENCH, 'Quelque chose n’a pas fonctionné de notre côté.', 'Il n’y a rien ici.'],
    [ENGLISH, 'Something went wrong on our side.', 'There is nothing here.'],
  ])('is told in that language when the fault is ours, or nobody is there: %j', async (headers, ours, nothing) => {
    await api.app.database.query('ALTER TABLE place RENAME TO place_away');
    const failed = await post(JSON.stringify({ query: '{ places(search: "lyon") { code } }' }), headers);
    await api.app.database.query('ALTER TABLE place_away RENAME TO place');
    expect(failed.message).toBe(ours);
    expect(await post('{}', headers, '/nothing/here')).toEqual({ status: 404, message: nothing });
  });

  it.each([
    [FRENCH, 'Il faut un jeton d’accès, dans l’en-tête Authorization.', 'Connectez-vous d’abord.'],
    [ENGLISH, 'Send an access token, in the Authorization header.', 'Sign in first.'],
  ])('asks job seekers for their token, and the team to sign in: %j', async (headers, token, signIn) => {
    const said = async (query: string) => (await post(JSON.stringify({ query }), headers)).message;
    for (const mutation of [
      'updateProfile(input: {}) { userErrors { code } }',
      'respondToAction(input: { plannedActionId: "a", status: DONE }) { userErrors { code } }',
      'respondToRecommendation(input: { recommendationId: "a", response: DONE }) { userErrors { code } }',
      'exportMyData { json }',
      'deleteMyProfile { deleted }',
    ])
      expect(await said(`mutation { ${mutation} }`)).toBe(token);
    expect(await said('{ staff { total } }')).toBe(signIn);
    const stream = JSON.stringify({ query: 'subscription { contributionChanged { id } }' });
    expect(await post(stream, { ...headers, accept: 'text/event-stream' }, '/graphql/stream')).toEqual({
      status: 401,
      message: signIn,
    });
  });

  it('asks the team for no token, but says that the right is missing', async () => {
    const admin = await signedIn(api, 'ADMIN');
    const { errors } = await admin.with(ENGLISH).send('mutation { exportMyData { json } }');
    expect(errors?.[0]?.message).toBe('You may not do this.');
  });
});
