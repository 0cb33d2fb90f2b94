import type { TestProject } from "vitest/node";
import { startPostgresServer } from "./start-postgres.ts";

/** A real PostgreSQL for the whole run; its address reaches the tests by `inject`. */
export default async function setup(project: TestProject) {
  const server = await startPostgresServer(["max_connections=200"]);
  project.provide("postgresUrl", server.url);
  return () => server.stop();
}

declare module "vitest" {
  export interface ProvidedContext {
    postgresUrl: string;
  }
}
