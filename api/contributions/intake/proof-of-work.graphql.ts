import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({
  description:
    'Find the number from 0 to maxNumber whose hash, written after the salt, is the challenge; give it back with the rest as base64 of JSON (ALTCHA): { algorithm, challenge, number, salt, signature }',
})
export class ProofOfWorkChallenge {
  @Field(() => String)
  algorithm: string;

  @Field(() => String, { description: 'hexadecimal' })
  challenge: string;

  @Field(() => String)
  salt: string;

  @Field(() => String)
  signature: string;

  @Field(() => Int)
  maxNumber: number;
}
