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
      'A challenge to solve before submitting a contribution, within 20 minutes and for one only. Null where none is asked for. Open to everybody.',
  })
  async proofOfWorkChallenge(@Ctx() { viewer }: RequestContext): Promise<ProofOfWorkChallenge | null> {
    return this.intake.challenge(viewer);
  }
}
