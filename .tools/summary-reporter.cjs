/** The last line of a test run: "N passed, N failed". */
module.exports = class SummaryReporter {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numFailedTestSuites, testResults }) {
    const brokenFiles = testResults.filter((file) => file.testExecError).length;
    process.on('exit', () =>
      process.stdout.write(
        `${numPassedTests} passed, ${numFailedTests + (numFailedTests === 0 ? numFailedTestSuites : brokenFiles)} failed\n`,
      ),
    );
  }
};
