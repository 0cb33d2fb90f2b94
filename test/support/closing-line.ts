import type { Reporter, TestModule, TestRunEndReason } from "vitest/node";

/** Ends a run with one plain line that anything can read, and with the exit code the run has earned. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[], reason: TestRunEndReason) {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    for (const module of modules) {
      if (module.state() === "failed" && module.children.size === 0) counts.failed += 1;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === "passed") counts.passed += 1;
        else if (state === "failed") counts.failed += 1;
        else counts.skipped += 1;
      }
    }
    const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : "";
    // After the other reporters have said theirs.
    process.once("exit", () => {
      process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed${skipped}\n`);
      // The embedded PostgreSQL's own exit hook ends the process with 0, whatever the tests said.
      if (reason !== "passed" || errors.length > 0) process.exitCode = 1;
    });
  }
}
