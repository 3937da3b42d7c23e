import { randomUUID } from 'node:crypto';
import type { Json, TestClient } from '../../support/client';
import type { Request } from './job-seeker-requests';

const view = () => ({ list: 'STAFF', name: `Vue ${randomUUID().slice(0, 8)}`, filter: {} });

const columns = () => [{ list: 'STAFF', columns: [`own${randomUUID().slice(0, 8)}`] }];

/** What the lists of the back-office ask for. */
export function listRequests(
  staff: () => { admin: TestClient; moderator: TestClient },
): Record<string, () => Promise<Request>> {
  return {
    chooseNoticeDigest: async () => ({ client: staff().moderator, input: { frequency: 'WEEKLY' } }),
    setOwnPreferences: async () => ({ client: staff().moderator, input: { columns: columns() } }),
    saveView: async () => ({ client: staff().moderator, input: view() }),
    shareView: async () => ({ client: staff().admin, input: view() }),
    deleteView: async () => {
      const client = staff().admin;
      const { id, version } = (await client.mutate('saveView', view(), 'view { id version }')).view;
      return { client, input: { id, expectedVersion: version } };
    },
    importContributions: async () => {
      const line = `${randomUUID()},Action,Appeler tôt,Au fournil le patron répond lui-même.`;
      const file = [Buffer.from(`id,kind,title,body\n${line}`).toString('base64')];
      return { client: staff().admin, input: { file, dryRun: false } };
    },
    orderRefusalReasons: async () => {
      const { admin } = staff();
      const { refusalReasons } = (await admin.send('{ refusalReasons { key } }')).data;
      return { client: admin, input: { keys: refusalReasons.map(({ key }: Json) => key).toReversed() } };
    },
  };
}
