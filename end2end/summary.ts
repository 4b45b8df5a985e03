// Says at the end of a run what failed and why, a line or two each, and last their names alone:
// what a long log shows first.
import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';

export default class Summary implements Reporter {
  private readonly failures: { name: string; why: string[] }[] = [];

  onTestEnd(test: TestCase, { status, errors }: TestResult): void {
    if (status === 'passed' || status === 'skipped') return;
    const why = errors.flatMap(({ message = '' }) => message.replace(/\x1b\[\d+m/g, '').split('\n'))
      .filter((line) => /^\s*[-+] |^(Error|Test)/.test(line) && !/(Array )?[[\]]$/.test(line));
    this.failures.push({ name: test.titlePath().filter(Boolean).join(' › '), why: why.slice(0, 6) });
  }

  onEnd({ status }: FullResult): void {
    if (status === 'passed') return;
    for (const { name, why } of this.failures) console.log(['', name, ...why].join('\n    ').trimStart());
    console.log(['', `${this.failures.length} failed:`, ...this.failures.map(({ name }) => name)].join('\n'));
  }
}
