const { declareClassPlugin, PluginKind } = require('@stryker-mutator/api/plugin');
const { INSTRUMENTER_CONSTANTS } = require('@stryker-mutator/api/core');
const testRunner = require('@stryker-mutator/api/test-runner');
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const { join, relative } = require('node:path');
const Sources = require('./sources.cjs');
const Suite = require('./suite.cjs');
const { OF_SIZE, testFiles } = require('./tests.cjs');

const { determineHitLimitReached, toMutantRunResult, DryRunStatus, TestStatus } = testRunner;
/** In the copy of the repository that the mutants run in, which every process of the run shares. */
const TIMES = '.tools/mutants/times.json';
/** A test that takes longer is run after quicker ones of other files. */
const SLOW_MS = 100;

const isFailed = ({ status }) => status === TestStatus.Failed;
const fileOf = (id) => id.slice(0, id.indexOf(':'));

/**
 * Runs the tests with what Jest runs them with (jest-circus, expect), but loads them once for all mutants, which are switched on while
 * tests run. To start Jest for each mutant, with a context and its own libraries for each file of tests, took many times as long.
 */
class Runner {
  #root = process.cwd();
  #sources = new Sources(this.#root);
  #suites = new Map();
  #stryker = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});
  /** How long each test took in the dry run, in milliseconds. */
  #times = new Map(existsSync(TIMES) ? JSON.parse(readFileSync(TIMES, 'utf8')) : []);
  /** The test that failed for the last mutant of each source: likely to fail for its neighbours too. */
  #failedFor = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  /** Loads all before any test: the time that a mutant may take is worked out of what the dry run takes. */
  init() {
    for (const path of testFiles(this.#root)) this.#suite(relative(this.#root, path));
  }

  async dryRun() {
    const tests = [];
    for (const file of this.#suites.keys()) tests.push(...(await this.#run(file)));
    writeFileSync(TIMES, JSON.stringify(tests.map(({ id, timeSpentMs }) => [id, timeSpentMs])));
    return { status: DryRunStatus.Complete, tests, mutantCoverage: this.#stryker.mutantCoverage };
  }

  async mutantRun(options) {
    const result = await this.#untilFailure(options);
    const failure = result.tests.find(isFailed);
    if (failure === undefined || !(await this.#failsWithoutMutant(failure))) return told(result);
    // A mutant has left something behind in a module.
    this.#sources.forget();
    this.#suites.clear();
    return told(await this.#untilFailure(options));
  }

  async #untilFailure({ activeMutant, testFilter, hitLimit }) {
    const tests = [];
    this.#stryker.hitLimit = hitLimit;
    this.#stryker.hitCount = hitLimit === undefined ? undefined : 0;
    for (const { file, ids } of this.#inOrder(testFilter, activeMutant.fileName)) {
      tests.push(...(await this.#run(file, ids, activeMutant.id)));
      const failure = tests.find(isFailed);
      if (failure === undefined) continue;
      this.#failedFor.set(activeMutant.fileName, failure.id);
      break;
    }
    return { tests, endless: determineHitLimitReached(this.#stryker.hitCount, hitLimit) };
  }

  /** The tests in parts: first the one with the test that failed for the last mutant of this source, then the quickest. */
  #inOrder(ids, source) {
    const milliseconds = (id) => this.#times.get(id) ?? 0;
    const parts = Map.groupBy(ids, (id) => (milliseconds(id) > SLOW_MS ? id : fileOf(id)));
    const cost = (asked) =>
      asked.includes(this.#failedFor.get(source)) ? 0 : asked.reduce((sum, id) => sum + milliseconds(id), 1);
    return [...parts.values()]
      .map((asked) => ({ file: fileOf(asked[0]), ids: asked, cost: cost(asked) }))
      .sort((left, right) => left.cost - right.cost);
  }

  async #failsWithoutMutant({ id }) {
    const tests = await this.#run(fileOf(id), [id]);
    return tests.some(isFailed);
  }

  #suite(file) {
    if (!this.#suites.has(file)) this.#suites.set(file, new Suite(() => this.#sources.load(join(this.#root, file))));
    return this.#suites.get(file);
  }

  /** All tests of a file, or these until one fails. */
  async #run(file, ids, mutant) {
    const idOf = (name) => `${file}: ${name}`;
    const suite = this.#suite(file);
    this.#stryker.activeMutant = mutant;
    const results = await suite.run({
      isAsked: (name) => (ids === undefined ? !OF_SIZE.test(name) : ids.includes(idOf(name))),
      bail: ids !== undefined,
      onTest: (name) => (this.#stryker.currentTestId = name && idOf(name)),
    });
    this.#stryker.activeMutant = undefined;
    return results.map((result) => testResult(idOf(result.name), file, result));
  }
}

function testResult(id, file, { name, milliseconds, error }) {
  const common = { id, name, fileName: file, timeSpentMs: milliseconds };
  if (error === undefined) return { ...common, status: TestStatus.Success };
  return { ...common, status: TestStatus.Failed, failureMessage: error };
}

function told({ tests, endless }) {
  return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests });
}

exports.strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'pure', Runner)];
exports.Runner = Runner;
