import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { nodeRefusal } from '../../api/platform/node-version';

const { engines, scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  engines: { node: string };
  scripts: Record<string, string>;
};

/** What serves, what a script of package.json runs, and every script of .tools. */
const ENTRIES = new Set([
  'dist/service/server.js',
  'dist/service/worker.js',
  ...Object.values(scripts).flatMap((script) => script.match(/(?<=\bnode )\S+js\b/g) ?? []),
  ...readdirSync('.tools')
    .filter((name) => name.endsWith('.mjs'))
    .map((name) => `.tools/${name}`),
]);

describe('a version of Node', () => {
  it.each([
    ['20.20.2', '>=22.18'],
    ['22.9.0', '>=22.18'],
    ['22.17.1', '>=22.18'],
    ['9.11.2', '>=22'],
  ])('is refused: %s where package.json asks for %s', (version, range) => {
    expect(nodeRefusal(version, range)).toBe(
      `Node ${range.slice(2)} or newer is needed, this is ${version}. npm scripts bring their own: npm start.`,
    );
  });

  it.each([
    ['22.18.0', '>=22.18'],
    ['24.0.0', '>=22.18'],
    ['100.0.0', '>=22.18'],
    [process.versions.node, engines.node],
  ])('is taken: %s where package.json asks for %s', (version, range) => {
    expect(nodeRefusal(version, range)).toBeUndefined();
  });
});

describe('each entry', () => {
  const folder = mkdtempSync(join(tmpdir(), 'open-job-advice-node-'));
  const old = join(folder, 'old.cjs');
  afterAll(() => rmSync(folder, { recursive: true }));

  it('refuses an older Node at once, in one line', async () => {
    // Loaded before the entry: the Node that runs it says that it is an old one.
    writeFileSync(
      old,
      "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.2' } });",
    );
    const line = `${nodeRefusal('20.20.2', engines.node)}\n`;
    const refused = { code: 1, stdout: '', stderr: line };
    expect([...ENTRIES]).toEqual(expect.arrayContaining(['.tools/serve.mjs', 'dist/api/commands/import.js']));
    for (const entry of ENTRIES) {
      const ran = promisify(execFile)(process.execPath, ['--require', old, entry], { timeout: 10_000 });
      expect({ entry, ...(await ran.catch((error: object) => error)) }).toMatchObject({ entry, ...refused });
    }
  });
});
