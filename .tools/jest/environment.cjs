const { ModernFakeTimers } = require('@jest/fake-timers');
const { ModuleMocker } = require('jest-mock');

/** By these Jest keeps the tests of a file, and what it is to do with them, on the global object. */
const OF_A_FILE = /^(JEST_STATE_SYMBOL|EVENT_HANDLERS|TEST_TIMEOUT_SYMBOL|RETRY_\w+|\w+_RETRY)$/;

/**
 * Tests run among the globals of their process, which the modules that are loaded once (runtime.cjs) use too: an Error or a Date of a
 * test is one for the API. After each file of tests the globals are as they were.
 */
module.exports = class SharedEnvironment {
  global = globalThis;
  moduleMocker = new ModuleMocker(globalThis);
  fakeTimersModern;
  #globals = Object.getOwnPropertyDescriptors(globalThis);
  #exit = process.exit;

  constructor({ projectConfig }) {
    this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global: globalThis });
  }

  async setup() {}

  async teardown() {
    this.fakeTimersModern.dispose();
    this.moduleMocker.restoreAllMocks();
    process.exit = this.#exit;
    for (const key of Reflect.ownKeys(globalThis)) {
      const before = this.#globals[key];
      const { value, get } = Object.getOwnPropertyDescriptor(globalThis, key);
      if (before && (before.value !== value || before.get !== get)) Object.defineProperty(globalThis, key, before);
      if (!before && typeof key === 'symbol' && OF_A_FILE.test(key.description)) delete globalThis[key];
    }
  }

  exportConditions() {
    return ['node', 'node-addons'];
  }

  getVmContext() {
    return globalThis;
  }
};
