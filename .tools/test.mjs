import './node-version.mjs';
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { build } from './build.mjs';
import { memoryFolder } from './memory-folder.mjs';

const jest = createRequire(import.meta.url).resolve('jest/bin/jest');

const asked = process.argv.slice(2).filter((argument) => argument !== '--long');
const isLong = asked.length < process.argv.length - 2;

build();
// Jest loads packages that exist as ES modules only through Node's own loader.
const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
const paths = isLong && asked.length === 0 ? filesWithSamples() : asked;
const memory = memoryFolder();
const { status } = spawnSync(process.execPath, [...flags, jest, ...paths], {
  stdio: 'inherit',
  env: {
    ...process.env,
    ...(memory ? { TMPDIR: memory, KEPT_FOLDER: tmpdir() } : {}),
    ...(isLong ? { LONG_TESTS: '1' } : {}),
  },
});
if (memory) rmSync(memory, { recursive: true, force: true });
process.exit(status ?? 1);

/** The tests of which `npm test` runs a sample only. */
function filesWithSamples() {
  return globSync('tests/**/*.test.ts').filter((file) => readFileSync(file, 'utf8').includes("/support/long'"));
}
