import type { TestProject } from "vitest/node";
import { type PreparedKind, prepareDatabases } from "./prepared-databases.ts";
import { startPostgresServer } from "./start-postgres.ts";

/** A real PostgreSQL for the whole run, and migrated databases of each kind to copy; reached by `inject`. */
export default async function setup(project: TestProject) {
  const server = await startPostgresServer(["max_connections=200"]);
  const prepared = await prepareDatabases(server.url);
  project.provide("postgresUrl", server.url);
  project.provide("pgliteImages", prepared.images);
  return async () => {
    await server.stop();
    await prepared.remove();
  };
}

declare module "vitest" {
  export interface ProvidedContext {
    postgresUrl: string;
    /** The file a prepared PGlite is loaded from, by what it holds. */
    pgliteImages: Record<PreparedKind, string>;
  }
}
