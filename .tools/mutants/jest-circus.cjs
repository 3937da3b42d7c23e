const { default: circus } = require('jest-circus/runner');

/** Runs a file of tests with jest-circus; with a mutant, no longer than until one fails. */
module.exports = async (...run) => {
  const [, , environment] = run;
  const handle = environment.handleTestEvent?.bind(environment);
  let killed = false;
  if (process.env['__STRYKER_ACTIVE_MUTANT__'] !== undefined)
    environment.handleTestEvent = async (event, state) => {
      if (event.name === 'test_fn_failure' || event.name === 'hook_failure') killed = true;
      if (event.name === 'test_start' && killed) event.test.mode = 'skip';
      await handle?.(event, state);
    };
  return circus(...run);
};
