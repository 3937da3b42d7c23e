const { default: Sequencer } = require('@jest/test-sequencer');
const timings = require('./timings.cjs');

/** Of the files of tests, only those with a test that reaches the mutant, the quickest first. */
module.exports = class MutantSequencer extends Sequencer {
  constructor(options) {
    super(options);
    this.pattern = options.globalConfig.testNamePattern;
  }

  sort(tests) {
    if (!this.pattern) return tests;
    const reaches = new RegExp(this.pattern, 'i');
    const timed = timings.read().filter(({ names }) => names.some((name) => reaches.test(name)));
    const order = timed.toSorted((left, right) => left.milliseconds - right.milliseconds).map(({ file }) => file);
    return tests
      .filter(({ path }) => order.includes(path))
      .toSorted((left, right) => order.indexOf(left.path) - order.indexOf(right.path));
  }
};
