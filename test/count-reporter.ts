import type { Reporter, TestModule } from 'vitest/node';

/** Closes a run with one plain line, `12 passed, 0 failed, 1 skipped`, that any machine can read. */
export default class CountReporter implements Reporter {
  readonly #alsoFailed: number;

  /** @param options `alsoFailed`: how much failed beside the tests. */
  constructor({ alsoFailed = 0 }: { readonly alsoFailed?: number } = {}) {
    this.#alsoFailed = alsoFailed;
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const count = { passed: 0, failed: this.#alsoFailed, skipped: 0, pending: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) count[test.result().state]++;
    }
    const skipped = count.skipped + count.pending;
    console.log(`${count.passed} passed, ${count.failed} failed, ${skipped} skipped`);
  }
}
