import type { TestApi } from './api';
import type { Newsroom } from './recommendations';
import { signedIn } from './staff';

/** Two editors and a publisher, and the topic that contents are about. */
export async function newsroom(api: TestApi): Promise<Newsroom> {
  await api.app.database.query(`INSERT INTO topic VALUES ('network', 'Réseau', 'Network', 1) ON CONFLICT DO NOTHING`);
  return {
    editor: await signedIn(api, 'EDITOR'),
    reviewer: await signedIn(api, 'EDITOR'),
    publisher: await signedIn(api, 'PUBLISHER'),
  };
}
