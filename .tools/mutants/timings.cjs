const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, readdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

// In the copy of the repository that the mutants run in, which every process of the run shares.
const FOLDER = join(__dirname, 'timings');

/** Keeps how long a file of tests took, and the full names of its tests. */
exports.keep = (file, { milliseconds, names }) => {
  mkdirSync(FOLDER, { recursive: true });
  const name = createHash('sha256').update(file).digest('hex');
  writeFileSync(join(FOLDER, `${name}.json`), JSON.stringify({ file, milliseconds, names }));
};

exports.read = () => readdirSync(FOLDER).map((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')));
