import { findNumber } from '../../admin/public/src/proof/search';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { runJobs } from '../support/jobs';
import { signedIn } from '../support/staff';
import { addPlaces, submit } from './contribution.factory';

interface Challenge {
  algorithm: string;
  challenge: string;
  salt: string;
  signature: string;
  maxNumber: number;
}

const MINUTE = 60_000;
const written = (solution: object): string => Buffer.from(JSON.stringify(solution)).toString('base64');

describe('the proof of work', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({ PROOF_OF_WORK: 'on' });
    await addPlaces(api);
  });
  afterAll(async () => api.stop());

  const challenge = async (): Promise<Challenge> =>
    (await api.anonymous.send('{ proofOfWorkChallenge { algorithm challenge salt signature maxNumber } }')).data
      .proofOfWorkChallenge;
  const solved = async () => {
    const { maxNumber, ...given } = await challenge();
    return { ...given, number: findNumber({ ...given, maxNumber }, 0, maxNumber + 1) };
  };
  const outcome = async (proofOfWork: string | null, client = api.anonymous) => {
    const { trackingToken, userErrors } = await submit(client, { proofOfWork });
    return trackingToken === null ? userErrors.map(({ code, field }) => [code, field]) : 'sent';
  };
  const invalid = [['PROOF_OF_WORK_INVALID', ['proofOfWork']]];

  it('accepts a solved challenge once', async () => {
    const proof = written(await solved());
    expect(await outcome(proof)).toBe('sent');
    expect(await outcome(proof)).toEqual(invalid);
  });

  it('accepts a solution once when it is submitted twice concurrently', async () => {
    const proof = written(await solved());
    const both = await Promise.all([outcome(proof), outcome(proof)]);
    expect(both.filter((one) => one === 'sent')).toHaveLength(1);
  });

  it('is not consumed by an invalid submission', async () => {
    const proof = written(await solved());
    expect(
      (await submit(api.anonymous, { proofOfWork: proof, title: 'x' })).userErrors.map(({ code }) => code),
    ).toEqual(['TOO_SHORT']);
    expect(await outcome(proof)).toBe('sent');
  });

  it('refuses a submission without a solution, in the language of the request', async () => {
    expect(await outcome(null)).toEqual([['PROOF_OF_WORK_REQUIRED', ['proofOfWork']]]);
    expect(await outcome(' ')).toEqual([['PROOF_OF_WORK_REQUIRED', ['proofOfWork']]]);
    const sentence = async (language: string) =>
      (
        await api.anonymous
          .with({ 'accept-language': language })
          .mutate(
            'submitContribution',
            { kind: 'ACTION', title: 'Un titre', body: 'Vingt caractères au moins.', consentToTerms: true },
            'trackingToken',
          )
      ).userErrors[0].message;
    expect(await sentence('fr')).toMatch(/^Il manque la vérification/);
    expect(await sentence('en')).toMatch(/^The check against automatic sending is missing/);
  });

  it('expires after 20 minutes', async () => {
    const [soon, late] = [written(await solved()), written(await solved())];
    api.clock.advance(20 * MINUTE - 1000);
    expect(await outcome(soon)).toBe('sent');
    api.clock.advance(1000);
    const { userErrors } = await submit(api.anonymous, { proofOfWork: late });
    expect(userErrors).toMatchObject([
      { code: 'PROOF_OF_WORK_INVALID', message: expect.stringContaining('20 minutes') },
    ]);
  });

  it.each([
    ['no base64', async () => '***'],
    ['no JSON', async () => Buffer.from('{').toString('base64')],
    ['null', async () => written([null])],
    ['parts of another kind', async () => written({ ...(await solved()), salt: 4 })],
    ['another number', async () => written({ ...(await solved()), number: 200_001 })],
    ['another signature', async () => written({ ...(await solved()), signature: 'a'.repeat(64) })],
    [
      'another expiry',
      async () =>
        solved().then((one) => written({ ...one, salt: one.salt.replace(/expires=\d+/, 'expires=9999999999') })),
    ],
    ['another algorithm', async () => written({ ...(await solved()), algorithm: 'SHA-1' })],
    ['a kilobyte', async () => written({ ...(await solved()), more: 'a'.repeat(1000) })],
  ])('refuses %s', async (_what, make) => {
    expect(await outcome(await make())).toEqual(invalid);
  });

  it('exempts staff', async () => {
    expect(await outcome(null, await signedIn(api, 'MODERATOR'))).toBe('sent');
  });

  it('remembers used solutions until they expire', async () => {
    const used = async () => Number((await api.app.database.query('SELECT count(*) FROM solved_challenge'))[0].count);
    await runJobs(api);
    api.clock.advance(61 * MINUTE);
    await outcome(written(await solved()));
    await runJobs(api);
    expect(await used()).toBe(1);
    api.clock.advance(61 * MINUTE);
    await runJobs(api);
    expect(await used()).toBe(0);
  });
});

describe('without proof of work', () => {
  it('submissions need no challenge, and none is given', async () => {
    const api = await startApi();
    await addPlaces(api);
    expect((await api.anonymous.send('{ proofOfWorkChallenge { challenge } }')).data).toEqual({
      proofOfWorkChallenge: null,
    });
    expect((await submit(api.anonymous, { proofOfWork: 'whatever' })).trackingToken).toBeTruthy();
    await api.stop();
  });
});
