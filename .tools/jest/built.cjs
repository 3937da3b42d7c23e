const { registerHooks } = require('node:module');
const { dirname, join, resolve, sep } = require('node:path');
const { fileURLToPath } = require('node:url');

const ROOT = join(__dirname, '../..');
const FOLDERS = ['api', 'migrations'].map((folder) => join(ROOT, folder) + sep);

/** Where a source of the API was built; undefined for any other path. */
exports.builtFrom = (path) =>
  FOLDERS.some((folder) => path.startsWith(folder)) ? join(ROOT, 'dist', path.slice(ROOT.length)) : undefined;

/** From now on Node loads the API as it was built wherever a file of the tests requires its source. */
exports.loadBuilt = () =>
  registerHooks({
    resolve: (specifier, context, next) => {
      const isRelative = specifier.startsWith('.') && context.parentURL?.startsWith('file:');
      const path = isRelative ? resolve(dirname(fileURLToPath(context.parentURL)), specifier) : '';
      return next(exports.builtFrom(path) ?? specifier, context);
    },
  });
