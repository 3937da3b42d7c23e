import type { EntityManager } from 'typeorm';
import type { Refusal } from '../../platform/user-errors';
import type { RecommendationAction } from './editorial.rules';
import type { Candidate, Gate } from './gates.types';

/** All that must hold before a draft moves on: at a press, and again on the day of a scheduled publication. */
export class GatesService {
  constructor(private readonly gates: readonly Gate[]) {}

  /** The first that does not hold. */
  async refusal(tx: EntityManager, action: RecommendationAction, candidate: Candidate): Promise<Refusal | undefined> {
    for (const gate of this.gates.filter(({ before }) => before.includes(action))) {
      const refusal = await gate.refusal(tx, candidate);
      if (refusal !== undefined) return refusal;
    }
    return undefined;
  }

  /** Of several that move together, the first of each that does not hold. */
  async refusals(
    tx: EntityManager,
    action: RecommendationAction,
    candidates: readonly Candidate[],
  ): Promise<(Refusal | undefined)[]> {
    const found = new Map<Candidate, Refusal>();
    for (const gate of this.gates.filter(({ before }) => before.includes(action))) {
      const refusals = await refusalsOf(gate, tx, candidates);
      for (const [index, candidate] of candidates.entries()) {
        const refusal = refusals[index];
        if (refusal !== undefined && !found.has(candidate)) found.set(candidate, refusal);
      }
    }
    return candidates.map((candidate) => found.get(candidate));
  }
}

async function refusalsOf(
  gate: Gate,
  tx: EntityManager,
  candidates: readonly Candidate[],
): Promise<(Refusal | undefined)[]> {
  if (gate.refusals !== undefined) return gate.refusals(tx, candidates);
  const refusals: (Refusal | undefined)[] = [];
  for (const candidate of candidates) refusals.push(await gate.refusal(tx, candidate));
  return refusals;
}
