import { createChallenge, verifySolution } from 'altcha-lib/v1';
import { createProof } from '../../admin/public/src/proof/proofOfWork';
import { encodeSolution } from '../../admin/public/src/proof/challenge';
import type { Challenge } from '../../admin/public/src/proof/challenge';
import { findNumber } from '../../admin/public/src/proof/search';

const KEY = 'a key of tests';

async function challengeOf(number: number): Promise<Challenge> {
  const { challenge, salt, signature } = await createChallenge({
    algorithm: 'SHA-256',
    hmacKey: KEY,
    maxNumber: 5000,
    number,
  });
  return { algorithm: 'SHA-256', challenge, salt, signature, maxNumber: 5000 };
}

function answering(...answers: (object | null | Error)[]): jest.SpiedFunction<typeof fetch> {
  const fetched = jest.spyOn(globalThis, 'fetch');
  for (const answer of answers) {
    fetched.mockImplementationOnce(async () => {
      if (answer instanceof Error) throw answer;
      return Response.json({ data: { proofOfWorkChallenge: answer } });
    });
  }
  return fetched;
}

afterEach(() => jest.restoreAllMocks());

describe('solving a challenge', () => {
  test.each([0, 1, 499, 500, 5000])(
    'finds the number %i, and encodes a solution that the server accepts',
    async (number) => {
      const challenge = await challengeOf(number);
      expect(findNumber(challenge, 0, 5001)).toBe(number);
      expect(await verifySolution(encodeSolution(challenge, number), KEY)).toBe(true);
    },
  );

  test('finds nothing outside of the numbers that it tries', async () => {
    expect(findNumber(await challengeOf(400), 401, 10_000)).toBeNull();
    expect(findNumber(await challengeOf(400), 300, 100)).toBeNull();
  });
});

describe('the proof of work', () => {
  test('solves one challenge, however often it is begun', async () => {
    const challenge = await challengeOf(7);
    const fetched = answering(challenge, challenge);
    const solve = jest.fn(async () => 7);
    const proof = createProof(solve);
    proof.begin();
    proof.begin();
    expect(await proof.get()).toBe(encodeSolution(challenge, 7));
    expect(await proof.get()).toBe(encodeSolution(challenge, 7));
    expect([fetched.mock.calls.length, solve.mock.calls.length]).toEqual([1, 1]);
  });

  test('solves another challenge after a use, and before the server would refuse an old one', async () => {
    const [first, second, third] = [await challengeOf(1), await challengeOf(2), await challengeOf(3)];
    answering(first, second, third);
    const proof = createProof(async (challenge) => findNumber(challenge, 0, 5));
    const moment = jest.spyOn(performance, 'now').mockReturnValue(0);
    expect(await proof.get()).toBe(encodeSolution(first, 1));
    proof.forget();
    expect(await proof.get()).toBe(encodeSolution(second, 2));
    moment.mockReturnValue(18 * 60_000 - 1);
    expect(await proof.get()).toBe(encodeSolution(second, 2));
    moment.mockReturnValue(18 * 60_000);
    expect(await proof.get()).toBe(encodeSolution(third, 3));
  });

  test('solves nothing where the server asks for nothing', async () => {
    const solve = jest.fn(async () => 7);
    answering(null);
    expect(await createProof(solve).get()).toBeUndefined();
    expect(solve).not.toHaveBeenCalled();
  });

  test('asks the server again after a failed request', async () => {
    const challenge = await challengeOf(7);
    answering(new TypeError('Failed to fetch'), challenge);
    const proof = createProof(async () => 7);
    expect(await proof.get()).toBeUndefined();
    expect(await proof.get()).toBe(encodeSolution(challenge, 7));
  });
});
