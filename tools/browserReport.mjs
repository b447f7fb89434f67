import { verdictLine } from './report.mjs';

/** Every test of a report of Playwright (reporter json), whatever it is nested in. */
export const testsOf = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(testsOf)];

/** Whether a test ran to its end and passed: Playwright calls one that the limit of time kept from running "ok" as well. */
export const passed = (spec) => spec.tests.every((test) => test.status === 'expected');

/** One line a file of tests: how many passed, and which did not. @param {object[]} suites of a report of Playwright */
export function fileLines(suites) {
  return suites.map((suite) => {
    const tests = testsOf(suite);
    const wrong = tests.filter((spec) => !passed(spec));
    const told = wrong.map((spec) => `${spec.title.replace(/ ?@\w+/g, '')} (${spec.ok ? 'not run' : 'failed'})`);
    const count = `${suite.file.split('/').at(-1)}: ${tests.length - wrong.length} of ${tests.length} tests pass`;
    return verdictLine([count, ...told].join('; '), wrong.length === 0);
  });
}
