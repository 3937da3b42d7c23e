import type { TestApi } from './api';
import type { TestClient } from './client';

/** A job seeker with these facts, whose token goes with each request. */
export async function jobSeeker({ anonymous }: TestApi, facts: object, input: object = {}): Promise<TestClient> {
  const { accessToken, userErrors } = await anonymous.mutate(
    'createProfile',
    { facts, consentToTerms: true, ...input },
    'accessToken',
  );
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  return anonymous.with({ authorization: `Bearer ${accessToken}` });
}
