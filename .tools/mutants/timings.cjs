const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, readdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

// In the copy of the repository that the mutants run in, which every process of the run shares.
const FOLDER = join(__dirname, 'timings');

/** Keeps how long a file of tests took, and the full names of its tests. */
exports.keep = (file, { perfStats, testResults }) => {
  mkdirSync(FOLDER, { recursive: true });
  const kept = { file, milliseconds: perfStats.runtime, names: testResults.map(({ fullName }) => fullName) };
  writeFileSync(join(FOLDER, `${createHash('sha256').update(file).digest('hex')}.json`), JSON.stringify(kept));
};

exports.read = () => readdirSync(FOLDER).map((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')));
