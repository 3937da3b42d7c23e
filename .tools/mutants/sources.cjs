const { existsSync, readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname, extname, join, resolve, sep } = require('node:path');
const { Script } = require('node:vm');
const { transformSync } = require('@swc/core');
const { jest } = require('../../package.json');

const [[, [, SWC]]] = Object.entries(jest.transform);
const PACKAGES = `${sep}node_modules${sep}`;
const ENDINGS = ['', '.ts', '.json', `${sep}index.ts`];
/** In the place of what takes long to load and decides nothing here, and of fast-check as it is elsewhere. */
const REPLACED = /^(typeorm|type-graphql|pg|@apollo\/server)$/;
const FRAMEWORK = join(__dirname, 'framework.cjs');
const FAST_CHECK = join(__dirname, 'fast-check.cjs');

/** Loads the files of the tests and the sources that they import, each once, as Jest would transform them. */
module.exports = class Sources {
  #loaded = new Map();
  #scripts = new Map();
  #paths = new Map();
  #package;

  constructor(root) {
    this.#package = createRequire(join(root, 'package.json'));
    this.#package('reflect-metadata');
  }

  load(file) {
    const known = this.#loaded.get(file);
    if (known) return known.exports;
    const module = { exports: {} };
    this.#loaded.set(file, module);
    const require = Object.assign((asked) => this.#require(asked, dirname(file)), {
      resolve: (asked) => this.#package.resolve(asked),
    });
    this.#script(file).runInThisContext()(module.exports, require, module, file, dirname(file));
    return module.exports;
  }

  /** From now on everything is loaded anew. */
  forget() {
    this.#loaded.clear();
  }

  #require(asked, from) {
    if (asked === 'fast-check') return require(FAST_CHECK);
    if (REPLACED.test(asked)) return require(FRAMEWORK);
    if (!asked.startsWith('.')) return this.#package(asked);
    const file = this.#path(resolve(from, asked));
    return file.includes(PACKAGES) ? this.#package(file) : this.load(file);
  }

  #path(asked) {
    if (!this.#paths.has(asked)) {
      const found = ENDINGS.map((ending) => asked + ending).find((path) => extname(path) !== '' && existsSync(path));
      if (found === undefined) throw new Error(`nothing to load at ${asked}`);
      this.#paths.set(asked, found);
    }
    return this.#paths.get(asked);
  }

  #script(file) {
    if (!this.#scripts.has(file)) {
      const source = readFileSync(file, 'utf8');
      const code = file.endsWith('.json')
        ? `module.exports = ${source}`
        : transformSync(source, { ...SWC, filename: file, swcrc: false, sourceMaps: 'inline' }).code;
      const wrapped = `(function (exports, require, module, __filename, __dirname) {${code}\n})`;
      this.#scripts.set(file, new Script(wrapped, { filename: file }));
    }
    return this.#scripts.get(file);
  }
};
