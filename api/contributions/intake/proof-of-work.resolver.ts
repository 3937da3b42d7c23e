import { Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../accounts';
import { ProofOfWorkChallenge } from './proof-of-work.graphql';
import type { IntakeService } from './intake.service';

@Resolver()
export class ProofOfWorkResolver {
  constructor(private readonly intake: IntakeService) {}

  @Query(() => ProofOfWorkChallenge, {
    nullable: true,
    description:
      'To solve before submitting a contribution, within 20 minutes and for one only; null where none is asked for.',
  })
  async proofOfWorkChallenge(@Ctx() { viewer }: RequestContext): Promise<ProofOfWorkChallenge | null> {
    return this.intake.challenge(viewer);
  }
}
