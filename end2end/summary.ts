// Says at the end of a run what failed and why, a line or two each: what a long log shows first.
import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';

export default class Summary implements Reporter {
  private readonly failures: string[] = [];

  onTestEnd(test: TestCase, { status, errors }: TestResult): void {
    if (status === 'passed' || status === 'skipped') return;
    const why = errors.flatMap(({ message = '' }) => message.replace(/\x1b\[\d+m/g, '').split('\n'))
      .filter((line) => /^\s*[-+] |^(Error|Test)/.test(line) && !/(Array )?[[\]]$/.test(line));
    this.failures.push([test.titlePath().filter(Boolean).join(' › '), ...why.slice(0, 6)].join('\n    '));
  }

  onEnd({ status }: FullResult): void {
    if (status !== 'passed') console.log(`\n${this.failures.join('\n')}\n`);
  }
}
