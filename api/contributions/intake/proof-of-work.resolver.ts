import { Ctx, Query, Resolver } from 'type-graphql';
import type { ContributionsContext } from '../contributions.loaders';
import { ProofOfWorkChallenge } from './proof-of-work.graphql';
import type { ProofOfWork } from '../../guard/proof-of-work.service';

@Resolver()
export class ProofOfWorkResolver {
  constructor(private readonly proofs: ProofOfWork) {}

  @Query(() => ProofOfWorkChallenge, {
    nullable: true,
    description:
      'To solve before submitting a contribution, within 20 minutes and for one only; null where none is asked for.',
  })
  async proofOfWorkChallenge(@Ctx() { viewer }: ContributionsContext): Promise<ProofOfWorkChallenge | null> {
    return this.proofs.challenge(viewer);
  }
}
