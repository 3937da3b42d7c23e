import { ask } from './served';

export const CREATE_PROFILE =
  'mutation ($facts: Facts!) { createProfile(input: { facts: $facts, consentToTerms: true }) { accessToken } }';
const DIFFICULTIES = ['NO_OFFERS', 'TRANSPORT', 'RESUME', 'INTERVIEW'];

/** The tokens of so many people, each of whom answered something else. */
export async function people(port: number, count: number): Promise<string[]> {
  const tokens: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const { createProfile } = await ask<{ createProfile: { accessToken: string } }>(port, CREATE_PROFILE, {
      variables: { facts: factsOf(index) },
    });
    tokens.push(createProfile.accessToken);
  }
  return tokens;
}

export function factsOf(index: number): object {
  return {
    birthYear: 1960 + (index % 45),
    hasCarLicence: index % 2 === 0,
    difficulties: [DIFFICULTIES[index % DIFFICULTIES.length]],
  };
}
