import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({
  description:
    'Find the number from 0 to `maxNumber` whose hash, written after the salt, is the challenge. Give it back with the rest as base64 of JSON (ALTCHA): { algorithm, challenge, number, salt, signature }.',
})
export class ProofOfWorkChallenge {
  @Field(() => String, { description: 'The hash: SHA-256.' })
  algorithm: string;

  @Field(() => String, { description: 'The hash to find, in hexadecimal.' })
  challenge: string;

  @Field(() => String, { description: 'What is hashed before the number. It holds the time when the challenge ends.' })
  salt: string;

  @Field(() => String, { description: 'What shows the server that the challenge is its own, in hexadecimal.' })
  signature: string;

  @Field(() => Int, { description: 'The largest number to try.' })
  maxNumber: number;
}
