const { createRequire, isBuiltin } = require('node:module');
const { dirname, resolve, sep } = require('node:path');
const { compileFunction, constants } = require('node:vm');
const { default: Runtime } = require('jest-runtime');
const { builtFrom } = require('./built.cjs');

const PACKAGES = `${sep}node_modules${sep}`;

/**
 * Loads the API, as it was built, and the packages once for each process of a test run, as Node itself loads them: to load them anew
 * for each file of tests took longer than most files. The files of the tests and of the pages are loaded for each file of tests.
 */
module.exports = class SharedRuntime extends Runtime {
  constructor(...args) {
    super(...args);
    const { executor } = this;
    executor.compile = (source, filename) =>
      compileFunction(source, executor.injectedModuleParameters, {
        filename,
        importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
      });
  }

  requireModule(...asked) {
    const [from, moduleName, options] = asked;
    const shared = options?.isInternalModule ? undefined : sharedModule(from, moduleName);
    return shared ? createRequire(from)(shared) : super.requireModule(...asked);
  }
};

/** What Node is asked for in the place of this module, when it is one of those that are loaded once. */
function sharedModule(from, moduleName) {
  const path = moduleName?.startsWith('.') ? resolve(dirname(from), moduleName) : (moduleName ?? from);
  if (path.startsWith(sep)) return path.includes(PACKAGES) ? path : builtFrom(path);
  return isBuiltin(path) ? undefined : path;
}
