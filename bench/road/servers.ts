import { join } from "node:path";
import { benchZalo } from "./events.ts";
import { type RunningProcess, startProcess } from "./processes.ts";

export const secretKey = "a secret key for benchmarks";
const here = import.meta.dirname;

export const startBareFloor = () => startProcess({ args: [join(here, "floor-server.ts")], ready: "ready" });

export const startInsertFloor = (databaseUrl: string) =>
  startProcess({
    args: [join(here, "floor-server.ts")],
    env: { DATABASE_URL: databaseUrl },
    ready: "ready",
  });

export const startFakeZalo = () => startProcess({ args: [join(here, "fake-zalo.ts")], ready: "ready" });

/** The built server. @param profileFolder where it writes a .cpuprofile when it ends, if anywhere. */
export function startCounter(
  databaseUrl: string,
  zalo: RunningProcess,
  profileFolder: string | null,
): Promise<RunningProcess> {
  const profile = profileFolder ? ["--cpu-prof", `--cpu-prof-dir=${profileFolder}`] : [];
  return startProcess({
    args: [...profile, join(here, "../../dist/main.js")],
    env: {
      HOST: "127.0.0.1",
      LOG_LEVEL: "warn",
      DATABASE_URL: databaseUrl,
      SECRET_KEY: secretKey,
      ZALO_APP_ID: benchZalo.appId,
      ZALO_APP_SECRET: benchZalo.appSecret,
      ZALO_OA_SECRET_KEY: benchZalo.oaSecretKey,
      ZALO_OPENAPI_URL: `http://127.0.0.1:${zalo.port}`,
      ZALO_OAUTH_URL: `http://127.0.0.1:${zalo.port}`,
    },
    ready: "Cửa Số",
  });
}
