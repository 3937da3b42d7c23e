import type { TestApi } from '../support/api';
import type { TestClient } from '../support/client';

export interface Person {
  id: string;
  token: string;
  client: TestClient;
}

/** Creates a profile, and returns a client that sends its access token. */
export async function newPerson({ anonymous }: TestApi, input: object = {}): Promise<Person> {
  const { profile, accessToken } = await anonymous.mutate(
    'createProfile',
    { facts: {}, consentToTerms: true, ...input },
    'accessToken profile { id }',
  );
  return { id: profile.id, token: accessToken, client: anonymous.with({ authorization: `Bearer ${accessToken}` }) };
}
