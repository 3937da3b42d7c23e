const { default: Runner } = require('jest-runner');
const timings = require('./timings.cjs');

const isKilled = ({ numFailingTests, testExecError }) => numFailingTests > 0 || testExecError !== undefined;

/** Runs the files of tests one after the other: without a mutant all of them, which says how long each takes; with one, until a test fails. */
module.exports = class MutantRunner extends Runner {
  async runTests(tests, watcher, options) {
    const mutant = process.env['__STRYKER_ACTIVE_MUTANT__'];
    let killed = false;
    const forget = this.on('test-file-success', ([{ path }, result]) => {
      killed ||= isKilled(result);
      if (mutant === undefined) timings.keep(path, result);
    });
    for (const test of tests) {
      if (killed && mutant !== undefined) break;
      await super.runTests([test], watcher, { ...options, serial: true });
    }
    forget();
  }
};
