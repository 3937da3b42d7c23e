import './node-version.mjs';
import { spawnSync } from 'node:child_process';
import { build } from './build.mjs';

const WITHOUT_TESTS = process.argv.includes('--without-tests');
/** Everything that must hold before a change lands, cheapest first; the tests are last, so that their count is the last line. */
const STEPS = [
  ['node_modules/.bin/prettier', '--check', '.'],
  ['node_modules/.bin/tsc', '--noEmit'],
  ['node_modules/.bin/tsc', '--noEmit', '-p', 'admin/back-office'],
  ['node_modules/.bin/tsc', '--noEmit', '-p', 'admin/public'],
  ['node_modules/.bin/tsc', '--noEmit', '-p', 'admin/explorer'],
  ['node_modules/.bin/oxlint', '--deny-warnings'],
  [
    'node_modules/.bin/eslint',
    '--config',
    '.tools/schema-lint/eslint.config.mjs',
    '--max-warnings',
    '0',
    'schema/api.graphql',
  ],
  [process.execPath, '.tools/generated.mjs'],
  ...(WITHOUT_TESTS ? [] : [[process.execPath, '.tools/test.mjs']]),
];

build(['api']);
for (const [command, ...args] of STEPS) {
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
