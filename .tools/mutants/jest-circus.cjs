const { default: circus } = require('jest-circus/runner');
const { createEmptyTestResult } = require('@jest/test-result');
const timings = require('./timings.cjs');

let killed;

/** Runs a file of tests with jest-circus. Once a test has failed, the mutant is killed: the other tests of the file do not run, nor do other files. */
module.exports = async (...run) => {
  const [, , environment, , path] = run;
  const mutant = process.env['__STRYKER_ACTIVE_MUTANT__'];
  if (mutant === undefined) return timed(circus(...run));
  if (killed === mutant) return { ...createEmptyTestResult(), testFilePath: path, skipped: true };
  const handle = environment.handleTestEvent?.bind(environment);
  environment.handleTestEvent = async (event, state) => {
    if (event.name === 'test_fn_failure' || event.name === 'hook_failure') killed = mutant;
    if (event.name === 'test_start' && killed === mutant) event.test.mode = 'skip';
    await handle?.(event, state);
  };
  const result = await circus(...run);
  if (result.testExecError) killed = mutant;
  return result;
};

/** The run without a mutant says how long each file takes. */
async function timed(running) {
  const start = Date.now();
  const result = await running;
  timings.keep(result.testFilePath, {
    milliseconds: Date.now() - start,
    names: result.testResults.map(({ fullName }) => fullName),
  });
  return result;
}
