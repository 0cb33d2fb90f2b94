import { join } from "node:path";
import { defineConfig } from "vitest/config";

/** As the project's own tests run, on one file that is named from outside. */
export default defineConfig({
  root: join(import.meta.dirname, "../../.."),
  test: {
    include: [process.env.SAMPLE ?? ""],
    globalSetup: ["test/support/postgres.global.ts"],
    reporters: ["default", "./test/support/closing-line.ts"],
  },
});
