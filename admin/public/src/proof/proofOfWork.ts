import { ask } from '../api/graphql';
import { ProofOfWorkChallengeDocument } from '../generated/graphql';
import { encodeSolution } from './challenge';
import type { Challenge } from './challenge';

/** A solved challenge serves for 20 minutes; the server is asked for another a little before. */
const MAX_AGE_MS = 18 * 60_000;

export interface Proof {
  /** Begins to work, unless it has. */
  begin: () => void;
  /** The solution to send; undefined where none is asked for, or where the server cannot be reached. */
  get: () => Promise<string | undefined>;
  /** It served, or the server will have none of it. */
  forget: () => void;
}

/** Solves the server's challenge aside, while somebody writes. */
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
      // Asked again when it is needed.
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
