const { existsSync, globSync, readFileSync } = require('node:fs');
const { dirname, join, resolve } = require('node:path');

/** What stryker.config.json mutates, as it is imported, or the face of a folder, which may offer some of it. */
const MUTATED = /\.rules$|\/(?:language|finders|csv)(?:\/|$)/;
const mayBeMutated = (path) => MUTATED.test(path) || existsSync(`${path}/index.ts`);

/** What a file of the tests imports, itself or through other files of the tests, as absolute paths without ".ts". */
function reachedFrom(root, file, reached = new Set()) {
  for (const [, target] of readFileSync(file, 'utf8').matchAll(/(?:from|import) '(\.[^']+)'/g)) {
    const path = resolve(dirname(file), target);
    if (reached.has(path)) continue;
    reached.add(path);
    const isOfTests = !path.startsWith(join(root, 'api/')) && !path.startsWith(join(root, 'tests/support/'));
    if (isOfTests && globSync(`${path}.ts`).length > 0) reachedFrom(root, `${path}.ts`, reached);
  }
  return [...reached];
}

/** A test of what is mutated that needs no database: it takes nothing of tests/support/. */
function needsNoDatabase(root, file) {
  const reached = reachedFrom(root, file);
  return (
    reached.some((path) => path.startsWith(join(root, 'api/')) && mayBeMutated(path)) &&
    !reached.some((path) => path.startsWith(join(root, 'tests/support/')))
  );
}

/** A test that meets thousands of random cases: too slow to be run against every mutant. */
function drawsThousands(file) {
  return /numRuns: \d{4,}/.test(readFileSync(file, 'utf8'));
}

/** Tests of size and speed, and of the population: they say again, of very much, what quicker ones say. */
exports.OF_SIZE =
  /in time when|to its end when|thousands of rules|a block of people|is reused: 20 times|for every place|counting people in columns agrees/;

/** The files of the tests that are run against the mutants. Those of tests/contract/ read sources as texts, in which the mutants would stand. */
exports.testFiles = (root) =>
  globSync('tests/**/*.test.ts', { cwd: root, exclude: ['tests/contract/**'] })
    .map((file) => join(root, file))
    .filter((file) => needsNoDatabase(root, file) && !drawsThousands(file))
    .sort();
