import { ask } from '../api/graphql';
import { ProofOfWorkChallengeDocument } from '../generated/graphql';
import { encodeSolution } from './challenge';
import type { Challenge } from './challenge';

/** The server accepts a solution for 20 minutes; a new challenge is requested a little earlier. */
const MAX_AGE_MS = 18 * 60_000;

export interface Proof {
  /** Starts solving, unless a solution is already being made. */
  begin: () => void;
  /** The solution to send; undefined when the server asks for none, or cannot be reached. */
  get: () => Promise<string | undefined>;
  /** Discards a solution that was used or refused. */
  forget: () => void;
}

/** Solves the server's challenge in the background while the contributor types. */
export function createProof(solve: (challenge: Challenge) => Promise<number | null>): Proof {
  let current: { since: number; solution: Promise<string | undefined> } | undefined;
  const begin = (): void => {
    if (current && performance.now() - current.since < MAX_AGE_MS) return;
    current = { since: performance.now(), solution: solution() };
  };
  const forget = (): void => void (current = undefined);

  async function solution(): Promise<string | undefined> {
    const outcome = await ask(ProofOfWorkChallengeDocument, {});
    if (outcome.kind !== 'data') {
      // The next call of get() tries again.
      forget();
      return undefined;
    }
    const challenge = outcome.data.proofOfWorkChallenge;
    const number = challenge && (await solve(challenge));
    return challenge === null || number === null ? undefined : encodeSolution(challenge, number);
  }

  return {
    begin,
    forget,
    get: async () => {
      begin();
      return current?.solution;
    },
  };
}
