const circus = require('jest-circus');
const { jestExpect } = require('@jest/expect');
const { jest } = require('../../package.json');

const { describe, it, test, beforeAll, beforeEach, afterAll, afterEach } = circus;
Object.assign(globalThis, { describe, it, test, beforeAll, beforeEach, afterAll, afterEach, expect: jestExpect });

const testsIn = ({ children }) => children.flatMap((child) => (child.type === 'test' ? [child] : testsIn(child)));
const titlesOf = ({ name, parent }) => (parent ? [...titlesOf(parent), name] : []);

/** The tests of a file, as jest-circus holds them, which can be run again and again. */
module.exports = class Suite {
  #state;
  #modes;

  /** `load` runs the file, whose calls of describe and it say what its tests are. */
  constructor(load) {
    circus.resetState();
    load();
    this.#state = Object.assign(circus.getState(), { testTimeout: jest.testTimeout });
    this.#modes = new Map(testsIn(this.#state.rootDescribeBlock).map((one) => [one, one.mode]));
  }

  /** Runs the tests that are asked for by their names, with `bail` until one fails, and returns what became of each. */
  async run({ isAsked = () => true, bail = false, onTest = () => {} }) {
    const results = [];
    for (const [one, mode] of this.#modes)
      Object.assign(one, { errors: [], status: null, mode: isAsked(nameOf(one)) ? mode : 'skip' });
    Object.assign(this.#state, { hasStarted: false, unhandledErrors: [] });
    const listen = ({ name, test: one }) => {
      if (name === 'test_start' && bail && results.some(({ error }) => error !== undefined)) one.mode = 'skip';
      if (name === 'test_started') onTest(nameOf(one));
      if (name !== 'test_done') return;
      onTest(undefined);
      results.push({ name: nameOf(one), milliseconds: one.duration ?? 0, error: errorOf(one) });
    };
    circus.setState(this.#state);
    circus.addEventHandler(listen);
    await circus.run();
    circus.removeEventHandler(listen);
    return results;
  }
};

function nameOf(one) {
  return titlesOf(one).join(' ');
}

function errorOf({ errors: [first] }) {
  const [error] = [first].flat();
  return first === undefined ? undefined : `${error?.stack ?? error}`;
}
