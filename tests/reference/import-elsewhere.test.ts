import { setTimeout as sleep } from 'node:timers/promises';
import type { App } from '../../api/app';
import { announce } from '../../api/platform/changes';
import { anotherProcess, startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { TestClient } from '../support/client';
import { signedIn } from '../support/staff';

/** Far more than a notification, or a new connection, takes. */
const PATIENCE_MS = 20_000;

const CODES = `"code_rome","libelle_rome"
"D1102","Boulanger / Boulangère"
`;
const titles = (label: string): string => `"code_ogr","libelle_appellation_long","code_rome","classification"
"10002","${label}","D1102","SYNONYME"
`;

describe('an import by another process', () => {
  let api: TestApi;
  let other: App;
  beforeAll(async () => {
    api = await startApi();
    other = await anotherProcess(api);
  });
  afterAll(async () => {
    await other.stop();
    await api.stop();
  });

  const importTitle = async (label: string): Promise<unknown> =>
    api.app.areas.reference.romeImport.apply({ codes: CODES, titles: titles(label) });
  const label = async (): Promise<string | undefined> =>
    (await other.areas.situations.worlds.current()).jobLabel('10002');
  /** Resolves once the other process has taken over a change after which it is so. */
  const takenOver = async (isSo: () => Promise<boolean> | boolean = () => true): Promise<void> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('the other process did not take it over')), PATIENCE_MS);
      other.changes.on('reference', async () => {
        if (!(await isSo())) return;
        clearTimeout(timer);
        resolve();
      });
    });
  const importAndWait = async (named: string): Promise<void> => {
    const change = takenOver(async () => (await label()) === named);
    await importTitle(named);
    await change;
  };
  const loseConnections = async (): Promise<unknown> =>
    api.app.database.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%' AND datname = current_database()`,
    );

  it('changes the label of a job in this one without a restart', async () => {
    expect(await label()).toBeUndefined();
    await importAndWait('Boulanger tourier / Boulangère tourière');
  });

  it('is found by a search that was answered before, in both processes', async () => {
    const found = async (client: TestClient): Promise<string[]> =>
      (await client.send('{ jobs(search: "boulanger tourier", first: 1) { label } }')).data.jobs.map(
        ({ label: title }: { label: string }) => title,
      );
    const clients = [api.anonymous, new TestClient(other)];
    await importAndWait('Boulanger tourier / Boulangère tourière');
    for (const client of clients) await found(client);
    await importAndWait('Boulanger tourier de nuit / Boulangère tourière de nuit');
    const night = 'Boulanger tourier de nuit / Boulangère tourière de nuit';
    const deadline = Date.now() + PATIENCE_MS;
    while ((await Promise.all(clients.map(found))).some(([title]) => title !== night)) {
      if (Date.now() > deadline) throw new Error('the other process did not take it over');
      await sleep(20);
    }
  });

  it('is not told where it is rolled back', async () => {
    const before = other.areas.reference.index.edition;
    const rolledBack = api.app.database.transaction(async (tx) => {
      await announce(tx, 'reference');
      throw new Error('rolled back');
    });
    await expect(rolledBack).rejects.toThrow('rolled back');
    const change = takenOver();
    await api.app.database.transaction(async (tx) => announce(tx, 'reference'));
    await change;
    expect(other.areas.reference.index.edition).toBe(before + 1);
  });

  it('reaches what was made of the names of places', async () => {
    const editor = await signedIn({ ...api, app: other }, 'EDITOR');
    const input = { rule: { all: [] }, kind: 'ACTION', text: 'À Port-Nouveau, poussez la porte de la mairie.' };
    const lint = async (): Promise<string[]> =>
      (
        await editor.send('query ($input: LintRuleInput!) { lintRule(input: $input) { code } }', { input })
      ).data.lintRule.map(({ code }: { code: string }) => code);
    expect(await lint()).not.toContain('PLACE_ONLY_IN_TEXT');
    const change = takenOver();
    await api.app.database.transaction(async (tx) => {
      await tx.query(
        `INSERT INTO place (code, kind, label, population, search) VALUES ('99001', 'COMMUNE', 'Port-Nouveau', 200000, '')`,
      );
      await announce(tx, 'reference');
    });
    await change;
    expect(await lint()).toContain('PLACE_ONLY_IN_TEXT');
  });

  it('is taken over after a lost connection, though its notification was missed', async () => {
    await loseConnections();
    await importAndWait('Boulanger du tour / Boulangère du tour');
  });

  it('is taken over a moment later where the first reading fails', async () => {
    const reading = jest
      .spyOn(other.database.manager, 'find')
      .mockRejectedValueOnce(new Error('the connection was lost'));
    await importAndWait('Boulanger de tour / Boulangère de tour');
    expect(reading.mock.calls.length).toBeGreaterThan(1);
    reading.mockRestore();
  });
});
