import { createChallenge, extractParams, verifySolution } from 'altcha-lib/v1';
import type { DataSource, EntityManager } from 'typeorm';
import { LessThanOrEqual } from 'typeorm';
import { tidy } from '../platform/checks';
import type { Clock } from '../platform/clock';
import type { Signer } from '../platform/signer';
import type { GuardSettings } from './guard-settings.rules';
import { refuse } from '../platform/user-errors';
import { proofExpired, proofRequired, proofUsed, proofWrong } from './guard.errors';
import { ALGORITHM, CHALLENGE_MS, MAX_NUMBER, solutionIn } from './proof-of-work.rules';
import type { Challenge } from './proof-of-work.rules';
import { SolvedChallengeRow } from './solved-challenge.entity';

/** A challenge that was solved in time. */
export type Proof = Pick<SolvedChallengeRow, 'challenge' | 'expiresAt'>;

/** Makes bulk submission expensive for bots and a single one free for people: ALTCHA, where the deployment asks for it. */
export class ProofOfWorkService {
  private readonly hmacKey: string;

  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly needs: { signer: Signer; settings: GuardSettings },
  ) {
    this.hmacKey = needs.signer.sign('proof-of-work', 'key');
  }

  /** Null where none is asked for. Nothing is kept of it until it is solved. */
  async challenge(): Promise<Challenge | null> {
    if (!this.needs.settings.proofOfWork) return null;
    const expires = new Date(this.clock.now().getTime() + CHALLENGE_MS);
    const { challenge, salt, signature } = await createChallenge({
      algorithm: ALGORITHM,
      hmacKey: this.hmacKey,
      maxNumber: MAX_NUMBER,
      expires,
    });
    return { algorithm: ALGORITHM, challenge, salt, signature, maxNumber: MAX_NUMBER };
  }

  /** Undefined where none is asked of the viewer (staff are exempt). Refuses one that is missing, wrong or expired. */
  async verify(viewer: { readonly kind: string }, given: string | null | undefined): Promise<Proof | undefined> {
    if (!this.needs.settings.proofOfWork || viewer.kind === 'STAFF') return undefined;
    const solution = solutionIn(tidy(given) ?? refuse(proofRequired)) ?? refuse(proofWrong);
    // The library compares with the clock of the machine: the expiry is looked at here.
    if (!(await verifySolution(solution, this.hmacKey, false))) refuse(proofWrong);
    const expiresAt = new Date(Number(extractParams(solution)['expires']) * 1000);
    return expiresAt > this.clock.now() ? { challenge: solution.challenge, expiresAt } : refuse(proofExpired);
  }

  /** In the transaction of what it is for: of two at once, one waits and is refused. */
  async spend(tx: EntityManager, proof: Proof | undefined): Promise<void> {
    if (proof === undefined) return;
    const rows = await tx.query<unknown[]>(
      'INSERT INTO solved_challenge (challenge, expires_at) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING challenge',
      [proof.challenge, proof.expiresAt],
    );
    if (rows.length === 0) refuse(proofUsed);
  }

  async deleteExpired(): Promise<void> {
    await this.database.manager.delete(SolvedChallengeRow, { expiresAt: LessThanOrEqual(this.clock.now()) });
  }
}
