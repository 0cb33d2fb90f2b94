import { z } from "zod";
import {
  blankToUndefined,
  listOf,
  optional,
  httpUrl as url,
  withoutTrailingSlash,
} from "./settings/fields.ts";
import { readServices, type ServiceSettings, serviceFields, serviceProblems } from "./settings/services.ts";

/** A start-up error the operator can act on: every mistake in the environment, in words. */
export class SettingsError extends Error {
  readonly problems: string[];

  constructor(problems: string[]) {
    super(`The settings cannot be used:\n${problems.map((problem) => `  - ${problem}`).join("\n")}`);
    this.name = "SettingsError";
    this.problems = problems;
  }
}

const zaloNames = ["ZALO_APP_ID", "ZALO_APP_SECRET", "ZALO_OA_SECRET_KEY"] as const;
const logLevels = ["debug", "info", "warn", "error", "silent"] as const;

const environment = z.object({
  PORT: z.preprocess(blankToUndefined, z.coerce.number().int().min(0).max(65535).default(3000)),
  HOST: optional(z.string()),
  PUBLIC_URL: optional(url),
  DATABASE_URL: optional(z.string().regex(/^postgres(ql)?:\/\//, "must start with postgres://")),
  DATA_DIR: z.preprocess(blankToUndefined, z.string().default("./data")),
  SECRET_KEY: optional(z.string().min(16, "must have at least 16 characters")),
  ZALO_APP_ID: optional(z.string().regex(/^\d+$/, "is the number shown in the Zalo console")),
  ZALO_APP_SECRET: optional(z.string()),
  ZALO_OA_SECRET_KEY: optional(z.string()),
  ZALO_OPENAPI_URL: z.preprocess(blankToUndefined, url.default("https://openapi.zalo.me")),
  ZALO_OAUTH_URL: z.preprocess(blankToUndefined, url.default("https://oauth.zaloapp.com")),
  ZALO_VERIFIER_CODES: optional(z.string()),
  ZALO_CODE_VERIFIER: optional(z.string().length(43, "must have 43 characters")),
  SIMULATOR_PUBLIC: optional(z.enum(["0", "1"])),
  METRICS_TOKEN: optional(z.string().min(8, "must have at least 8 characters")),
  LOG_LEVEL: z.preprocess(blankToUndefined, z.enum(logLevels).default("info")),
  ...serviceFields,
});

export type LogLevel = (typeof logLevels)[number];

export type ZaloSettings = {
  appId: string;
  appSecret: string;
  oaSecretKey: string;
  openapiUrl: string;
  oauthUrl: string;
  staticCodeVerifier: string | null;
};

export type Settings = ServiceSettings & {
  port: number;
  host: string;
  publicUrl: string;
  databaseUrl: string | null;
  dataDir: string;
  secretKey: string | null;
  /** `null` means simulator mode. */
  zalo: ZaloSettings | null;
  verifierCodes: string[];
  metricsToken: string | null;
  logLevel: LogLevel;
};

/**
 * Reads and validates the environment (`contract.md`, Settings).
 * @throws {SettingsError} listing every mistake at once.
 */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const { values, problems } = parseEach(env);
  const isSet = (name: string) => blankToUndefined(env[name]) !== undefined;
  const missing = zaloNames.filter((name) => !isSet(name));
  if (missing.length === 1 || missing.length === 2) {
    problems.push(
      `${missing.join(" and ")} ${missing.length > 1 ? "are" : "is"} missing: set all three ZALO_APP_ID, ZALO_APP_SECRET and ZALO_OA_SECRET_KEY, or none for the simulator`,
    );
  }
  const simulator = missing.length === zaloNames.length;
  const host = values.HOST ?? (simulator ? "127.0.0.1" : "0.0.0.0");
  if (simulator && !isLoopback(host) && values.SIMULATOR_PUBLIC !== "1") {
    problems.push(
      `HOST=${host} would open the simulator to the network; set the three ZALO_ settings, or SIMULATOR_PUBLIC=1 if you mean it`,
    );
  }
  if (values.DATABASE_URL && !values.SECRET_KEY) {
    problems.push("SECRET_KEY is required with DATABASE_URL: it encrypts tokens and personal data at rest");
  }
  problems.push(...serviceProblems(isSet));
  if (problems.length > 0) throw new SettingsError(problems);

  const publicUrl = withoutTrailingSlash(values.PUBLIC_URL ?? `http://localhost:${values.PORT}`);
  return {
    port: values.PORT,
    host,
    publicUrl,
    databaseUrl: values.DATABASE_URL ?? null,
    dataDir: values.DATA_DIR,
    secretKey: values.SECRET_KEY ?? null,
    zalo: readZalo(values),
    verifierCodes: listOf(values.ZALO_VERIFIER_CODES),
    metricsToken: values.METRICS_TOKEN ?? null,
    logLevel: values.LOG_LEVEL,
    ...readServices(values, new URL(publicUrl).hostname),
  };
}

/** The values that can be read, and a sentence for each that cannot: the others are still checked together. */
function parseEach(env: Record<string, string | undefined>) {
  const parsed = environment.safeParse(env);
  if (parsed.success) return { values: parsed.data, problems: [] };
  const wrong = new Set(parsed.error.issues.map(({ path }) => String(path[0])));
  const rest = Object.fromEntries(Object.entries(env).filter(([name]) => !wrong.has(name)));
  return {
    values: environment.parse(rest),
    problems: parsed.error.issues.map(({ path, message }) => `${path.join(".")} ${message}`),
  };
}

function readZalo(values: z.infer<typeof environment>): ZaloSettings | null {
  const { ZALO_APP_ID, ZALO_APP_SECRET, ZALO_OA_SECRET_KEY } = values;
  if (!ZALO_APP_ID || !ZALO_APP_SECRET || !ZALO_OA_SECRET_KEY) return null;
  return {
    appId: ZALO_APP_ID,
    appSecret: ZALO_APP_SECRET,
    oaSecretKey: ZALO_OA_SECRET_KEY,
    openapiUrl: withoutTrailingSlash(values.ZALO_OPENAPI_URL),
    oauthUrl: withoutTrailingSlash(values.ZALO_OAUTH_URL),
    staticCodeVerifier: values.ZALO_CODE_VERIFIER ?? null,
  };
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127(\.\d{1,3}){3}$/.test(host);
}
