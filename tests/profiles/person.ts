import type { TestApi } from '../support/api';
import type { TestClient } from '../support/client';

export interface Person {
  id: string;
  token: string;
  client: TestClient;
}

/** Somebody with a profile, whose client sends the access token. */
export async function newPerson({ anonymous }: TestApi, input: object = {}): Promise<Person> {
  const { profile, accessToken } = await anonymous.mutate(
    'createProfile',
    { facts: {}, consentToTerms: true, ...input },
    'accessToken profile { id }',
  );
  return { id: profile.id, token: accessToken, client: anonymous.with({ authorization: `Bearer ${accessToken}` }) };
}
