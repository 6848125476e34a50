import { setImmediate } from 'node:timers/promises';
import type { Reporter, TestCase, TestModule, TestRunEndReason, TestSuite } from 'vitest/node';

/**
 * Says at the very end `N passed, N failed, N skipped`, and before it which tests were skipped and why: a test that is not
 * run should never go unseen. What failed without being a test, such as a file that does not load, counts as failed.
 */
export default class ClosingLine implements Reporter {
  async onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[], reason: TestRunEndReason): Promise<void> {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const stateCount = (state: string): number => tests.filter((test) => test.result().state === state).length;
    const skipped = tests.filter((test) => ['skipped', 'pending'].includes(test.result().state));
    // A file whose list of cases is empty here would otherwise go unseen.
    const empty = modules.filter((module) => module.errors().length === 0 && [...module.children.allTests()].length === 0);
    const failed = stateCount('failed') + errorsBeside(modules) + unhandled.length;
    const stopped = reason === 'interrupted' ? ', interrupted' : '';
    // All reporters are called now; this one lets the others finish.
    await setImmediate();
    const lines = [
      ...skipped.map(describeSkipped),
      ...empty.map(({ relativeModuleId }) => `skipped: ${relativeModuleId}: it holds no test here\n`),
    ];
    process.stdout.write(
      `${lines.join('')}${stateCount('passed')} passed, ${failed} failed, ${skipped.length + empty.length} skipped${stopped}\n`,
    );
  }
}

function describeSkipped(test: TestCase): string {
  const reason = reasonOf(test);
  // `npm test -- -t NAME` skips all others, which the one who typed it knows.
  if (reason === undefined && test.project.config.testNamePattern !== undefined) return '';
  return `skipped: ${test.module.relativeModuleId} > ${test.fullName}: ${reason ?? 'no reason given, use context.skip(reason)'}\n`;
}

function reasonOf(test: TestCase): string | undefined {
  const result = test.result();
  if (result.state === 'skipped' && result.note !== undefined) return result.note;
  // A suite that skips itself says why in its name: `describe.skipIf(!there)('the lecture (skipped: no names.txt)', …)`.
  const inName = /\(skipped: ([^)]+)\)/.exec(test.fullName)?.[1];
  if (inName !== undefined) return inName;
  for (let around: TestSuite | TestModule = test.parent; ; around = around.parent) {
    if (around.errors().length > 0) return `${around.type === 'module' ? 'its file' : around.name} failed before it`;
    if (around.type === 'module') return result.state === 'pending' ? 'not reached' : undefined;
  }
}

/** Files that do not load and suites whose hooks fail have errors of their own. */
function errorsBeside(modules: readonly TestModule[]): number {
  const all = modules.flatMap((module) => [module, ...module.children.allSuites()]);
  return all.reduce((sum, part) => sum + part.errors().length, 0);
}
