import { createHash } from 'node:crypto';
import { createChallenge, verifySolution } from 'altcha-lib/v1';
import { proofBy } from '../../admin/public/src/proof/proofOfWork';
import { sha256, wordsOf } from '../../admin/public/src/proof/sha256';
import { solutionOf, solvedWithin } from '../../admin/public/src/proof/challenge';
import type { Challenge } from '../../admin/public/src/proof/challenge';

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

describe('the hash', () => {
  test('is SHA-256, of texts of every length around its blocks', () => {
    for (let length = 0; length <= 200; length += 1) {
      const text = 'aé€'.repeat(70).slice(0, length);
      expect([...sha256(text)]).toEqual([...wordsOf(createHash('sha256').update(text).digest('hex'))]);
    }
  });
});

describe('the solver', () => {
  test.each([0, 1, 499, 500, 5000])('finds %i, and what it writes is taken', async (number) => {
    const challenge = await challengeOf(number);
    expect(solvedWithin(challenge, 0, 5001)).toBe(number);
    expect(await verifySolution(solutionOf(challenge, number), KEY)).toBe(true);
  });

  test('finds nothing where there is nothing', async () => {
    expect(solvedWithin(await challengeOf(400), 401, 10_000)).toBeNull();
    expect(solvedWithin(await challengeOf(400), 300, 100)).toBeNull();
  });
});

describe('the proof', () => {
  test('is worked on once, from the first letter on', async () => {
    const challenge = await challengeOf(7);
    const fetched = answering(challenge, challenge);
    const solve = jest.fn(async () => 7);
    const proof = proofBy(solve);
    proof.begin();
    proof.begin();
    expect(await proof.get()).toBe(solutionOf(challenge, 7));
    expect(await proof.get()).toBe(solutionOf(challenge, 7));
    expect([fetched.mock.calls.length, solve.mock.calls.length]).toEqual([1, 1]);
  });

  test('is made anew once it has served, and before it is too old', async () => {
    const [first, second, third] = [await challengeOf(1), await challengeOf(2), await challengeOf(3)];
    answering(first, second, third);
    const proof = proofBy(async (challenge) => solvedWithin(challenge, 0, 5));
    const moment = jest.spyOn(performance, 'now').mockReturnValue(0);
    expect(await proof.get()).toBe(solutionOf(first, 1));
    proof.forget();
    expect(await proof.get()).toBe(solutionOf(second, 2));
    moment.mockReturnValue(18 * 60_000 - 1);
    expect(await proof.get()).toBe(solutionOf(second, 2));
    moment.mockReturnValue(18 * 60_000);
    expect(await proof.get()).toBe(solutionOf(third, 3));
  });

  test('is none where none is asked for', async () => {
    const solve = jest.fn(async () => 7);
    answering(null);
    expect(await proofBy(solve).get()).toBeUndefined();
    expect(solve).not.toHaveBeenCalled();
  });

  test('is asked for again where the server could not be reached', async () => {
    const challenge = await challengeOf(7);
    answering(new TypeError('Failed to fetch'), challenge);
    const proof = proofBy(async () => 7);
    expect(await proof.get()).toBeUndefined();
    expect(await proof.get()).toBe(solutionOf(challenge, 7));
  });
});
