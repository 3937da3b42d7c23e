import type { TestApi } from './api';
import type { EditorialTeam } from './recommendations';
import { signedIn } from './staff';

/** Signs in two editors and a publisher, and adds the topic of the test contents. */
export async function createEditorialTeam(api: TestApi): Promise<EditorialTeam> {
  await api.app.database.query(`INSERT INTO topic VALUES ('network', 'Réseau', 'Network', 1) ON CONFLICT DO NOTHING`);
  return {
    editor: await signedIn(api, 'EDITOR'),
    reviewer: await signedIn(api, 'EDITOR'),
    publisher: await signedIn(api, 'PUBLISHER'),
  };
}
