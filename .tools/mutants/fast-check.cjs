// By its path: its name leads here.
const fastCheck = require('../../node_modules/fast-check');

const RUNS = 10;
const SEED = 1;

/** fast-check for the mutants: the same few runs of each property for every mutant, and the first counterexample is enough. */
const assert = (property, parameters = {}) =>
  fastCheck.assert(property, {
    seed: SEED,
    ...parameters,
    numRuns: Math.min(parameters.numRuns ?? RUNS, RUNS),
    endOnFailure: true,
  });

module.exports = { ...fastCheck, assert, default: { ...fastCheck.default, assert } };
