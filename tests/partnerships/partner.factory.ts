import { decide, submitted } from '../contributions/contribution.factory';
import type { TestApi } from '../support/api';
import type { TestClient } from '../support/client';

export interface AcceptedPartner {
  id: string;
  version: number;
  contributionId: string;
}

/** A partner that nobody has presented yet. */
export async function acceptedPartner(
  api: TestApi,
  moderator: TestClient,
  changes: object = {},
): Promise<AcceptedPartner> {
  const contributionId = await submitted(api, { kind: 'DATA', ...changes });
  const { contribution, userErrors } = await decide(moderator, {
    id: contributionId,
    expectedVersion: 1,
    action: 'ACCEPT',
  });
  if (contribution === null) throw new Error(JSON.stringify(userErrors));
  const [row] = await api.app.database.query<{ id: string; version: number }[]>(
    'SELECT id, version FROM partner WHERE contribution_id = $1',
    [contributionId],
  );
  if (row === undefined) throw new Error('The offer made no partner');
  return { ...row, contributionId };
}

/** What shows a partner to everybody, valid in every field. */
export function presentation({ id, version }: Pick<AcceptedPartner, 'id' | 'version'>, changes: object = {}) {
  return {
    id,
    expectedVersion: version,
    isPublic: true,
    publicName: 'Vestiaire solidaire de Lyon',
    publicDescription: 'Prête des tenues à qui passe un entretien d’embauche.',
    publicDescriptionEn: 'Lends clothes to people who go to a job interview.',
    publicLink: 'https://www.example.org/vestiaire',
    ...changes,
  };
}
