const { globSync, readFileSync } = require('node:fs');
const { dirname, join, resolve } = require('node:path');
const { jest } = require('../../package.json');

const ROOT = join(__dirname, '../..');
const API = join(ROOT, 'api/');
const SUPPORT = join(ROOT, 'tests/support/');
/** What stryker.config.json mutates, as it is imported. */
const MUTATED = /\.rules$|\/(?:language|finders|csv)(?:\/|$)/;

/** What a file of the tests imports, itself or through other files of the tests, as absolute paths without ".ts". */
function reachedFrom(file, reached = new Set()) {
  for (const [, target] of readFileSync(file, 'utf8').matchAll(/(?:from|import) '(\.[^']+)'/g)) {
    const path = resolve(dirname(file), target);
    if (reached.has(path)) continue;
    reached.add(path);
    if (!path.startsWith(API) && !path.startsWith(SUPPORT) && globSync(`${path}.ts`).length > 0)
      reachedFrom(`${path}.ts`, reached);
  }
  return [...reached];
}

/** A test of what is mutated that needs no database: it takes nothing of tests/support/. */
function needsNoDatabase(file) {
  const reached = reachedFrom(join(ROOT, file));
  return (
    reached.some((path) => path.startsWith(API) && MUTATED.test(path)) &&
    !reached.some((path) => path.startsWith(SUPPORT))
  );
}

/** A test that meets thousands of random cases: too slow to be run against every mutant. */
function drawsThousands(file) {
  return /numRuns: \d{4,}/.test(readFileSync(join(ROOT, file), 'utf8'));
}

// Those of tests/contract/ read sources as texts, in which the mutants would stand.
const tests = globSync('tests/**/*.test.ts', { cwd: ROOT, exclude: ['tests/contract/**'] }).filter(
  (file) => needsNoDatabase(file) && !drawsThousands(file),
);

/** The tests for `npm run test:mutants`: as in package.json, but of the sources, which hold the mutants, without a PostgreSQL, and no longer than until one fails. */
module.exports = {
  ...jest,
  rootDir: ROOT,
  roots: ['<rootDir>/api', '<rootDir>/tests'],
  testMatch: tests.map((file) => `<rootDir>/${file}`),
  runtime: 'jest-runtime',
  testEnvironment: 'node',
  globalSetup: undefined,
  globalTeardown: undefined,
  watchman: false,
  moduleNameMapper: {
    '^fast-check$': '<rootDir>/.tools/mutants/fast-check.cjs',
    '^(typeorm|type-graphql|pg|@apollo/server)$': '<rootDir>/.tools/mutants/framework.cjs',
  },
  runner: '<rootDir>/.tools/mutants/runner.cjs',
  testRunner: '<rootDir>/.tools/mutants/jest-circus.cjs',
  testSequencer: '<rootDir>/.tools/mutants/sequencer.cjs',
};
