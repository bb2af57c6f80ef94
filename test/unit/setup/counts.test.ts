import { describe, expect, test } from 'vitest';
import {
  countPlaywright,
  countVitest,
  skippedInBrowser,
  skippedNames,
  summaryLine,
  verdict,
} from '../../run.mjs';

describe('the numbers of a test run', () => {
  test('counts a file that could not be loaded as a failure', () => {
    const report = {
      numPassedTests: 4,
      numFailedTests: 1,
      numPendingTests: 2,
      testResults: [
        { status: 'failed', assertionResults: [] },
        { status: 'failed', assertionResults: [{}] },
      ],
    };
    expect(countVitest(report)).toEqual({ passed: 4, failed: 2, skipped: 2 });
  });

  test('counts the browser tests and errors outside them', () => {
    const report = { stats: { expected: 3, unexpected: 1, skipped: 1 }, errors: [{}] };
    expect(countPlaywright(report)).toEqual({ passed: 3, failed: 2, skipped: 1 });
  });

  test('names what did not run, with the reason where one was given', () => {
    const assertionResults = [
      { status: 'passed', fullName: 'runs' },
      { status: 'pending', fullName: 'needs Linux' },
      { status: 'todo', fullName: 'comes later' },
    ];
    expect(skippedNames({ testResults: [{ status: 'passed', assertionResults }] })).toEqual([
      'needs Linux',
      'comes later',
    ]);
    const annotations = [{ type: 'skip', description: 'no second screen here' }];
    const specs = [
      { title: 'presents', tests: [{ status: 'skipped', annotations }] },
      { title: 'saves', tests: [{ status: 'expected' }] },
    ];
    expect(skippedInBrowser({ suites: [{ suites: [{ specs }] }] })).toEqual([
      'presents (no second screen here)',
    ]);
  });

  test('never calls a run green that ended badly without a failing test', () => {
    expect(verdict({ passed: 3, failed: 0, skipped: 0 }, 1).failed).toBe(1);
    expect(verdict({ passed: 3, failed: 0, skipped: 0 }, 0).failed).toBe(0);
  });

  test('ends with one line of totals', () => {
    const counts = [
      { passed: 1, failed: 0, skipped: 0 },
      { passed: 2, failed: 1, skipped: 3 },
    ];
    expect(summaryLine(counts)).toBe('3 passed, 1 failed, 3 skipped');
  });
});
