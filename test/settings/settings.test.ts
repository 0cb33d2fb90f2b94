import { describe, expect, it } from "vitest";
import { readSettings, SettingsError } from "../../src/settings.ts";

const zalo = {
  ZALO_APP_ID: "360846524940903967",
  ZALO_APP_SECRET: "app-secret",
  ZALO_OA_SECRET_KEY: "oa-secret-key",
};

function problemsOf(env: Record<string, string | undefined>): string[] {
  try {
    readSettings(env);
  } catch (error) {
    if (error instanceof SettingsError) return error.problems;
    throw error;
  }
  return [];
}

describe("settings without a single variable", () => {
  it("given an empty environment, is the simulator on loopback with an embedded database", () => {
    expect(readSettings({})).toEqual({
      port: 3000,
      host: "127.0.0.1",
      publicUrl: "http://localhost:3000",
      databaseUrl: null,
      dataDir: "./data",
      secretKey: null,
      zalo: null,
      verifierCodes: [],
      metricsToken: null,
      logLevel: "info",
      llm: null,
      mapTiles: null,
      embeddings: null,
      transcription: null,
      s3: null,
      smtp: null,
      mediaHosts: [],
      zaloGroups: false,
    });
  });

  it("given every variable blank, reads the same as an empty environment", () => {
    const names = ["PORT", "HOST", "PUBLIC_URL", "DATABASE_URL", "DATA_DIR", "SECRET_KEY", "ZALO_APP_ID"];
    const more = ["ZALO_APP_SECRET", "ZALO_OA_SECRET_KEY", "ZALO_OPENAPI_URL", "METRICS_TOKEN", "LOG_LEVEL"];
    const services = ["LLM_BASE_URL", "EMBEDDINGS_MODEL", "TRANSCRIPTION_API_KEY", "SMTP_URL", "MAIL_FROM"];
    const others = ["ZALO_MEDIA_HOSTS", "ZALO_GROUPS"];
    const blank = Object.fromEntries([...names, ...more, ...services, ...others].map((name) => [name, "  "]));
    expect(readSettings(blank)).toEqual(readSettings({}));
  });

  it("given another PORT, the public address follows it", () => {
    expect(readSettings({ PORT: "8080" })).toMatchObject({ port: 8080, publicUrl: "http://localhost:8080" });
  });
});

describe("settings with Zalo", () => {
  it("given the three ZALO_ settings, listens to the network and calls Zalo itself", () => {
    expect(readSettings(zalo)).toMatchObject({
      host: "0.0.0.0",
      zalo: {
        appId: "360846524940903967",
        appSecret: "app-secret",
        oaSecretKey: "oa-secret-key",
        openapiUrl: "https://openapi.zalo.me",
        oauthUrl: "https://oauth.zaloapp.com",
        staticCodeVerifier: null,
      },
    });
  });

  it("given other base addresses, uses them without the trailing slash", () => {
    const env = {
      ...zalo,
      ZALO_OPENAPI_URL: "http://127.0.0.1:9/api/",
      ZALO_OAUTH_URL: "http://127.0.0.1:9//",
    };
    expect(readSettings(env).zalo).toMatchObject({
      openapiUrl: "http://127.0.0.1:9/api",
      oauthUrl: "http://127.0.0.1:9",
    });
  });

  it.each([
    [["ZALO_APP_ID"]],
    [["ZALO_APP_SECRET"]],
    [["ZALO_OA_SECRET_KEY"]],
    [["ZALO_APP_ID", "ZALO_APP_SECRET"]],
    [["ZALO_APP_ID", "ZALO_OA_SECRET_KEY"]],
    [["ZALO_APP_SECRET", "ZALO_OA_SECRET_KEY"]],
  ])("given only %s of the three, says which are missing and nothing else", (given) => {
    const env = Object.fromEntries(Object.entries(zalo).filter(([name]) => given.includes(name)));
    const problems = problemsOf({ ...env, HOST: "0.0.0.0" });
    expect(problems).toHaveLength(1);
    const [missing = ""] = (problems[0] ?? "").split(" missing:");
    for (const name of Object.keys(zalo)) expect(missing.includes(name)).toBe(!given.includes(name));
  });

  it("given codes separated by commas and spaces, reads each", () => {
    const codes = readSettings({ ZALO_VERIFIER_CODES: "abc, def  ghi," }).verifierCodes;
    expect(codes).toEqual(["abc", "def", "ghi"]);
  });
});

describe("HOST in simulator mode", () => {
  it.each(["127.0.0.1", "127.0.0.53", "localhost", "::1"])("given %s, starts", (host) => {
    expect(readSettings({ HOST: host }).host).toBe(host);
  });

  it.each(["0.0.0.0", "::", "192.168.1.5", "counter.example.vn", "127.0.0.1.example.vn"])(
    "given %s, refuses and names the way out",
    (host) => {
      expect(problemsOf({ HOST: host })).toEqual([expect.stringContaining("SIMULATOR_PUBLIC=1")]);
    },
  );

  it("given SIMULATOR_PUBLIC=1, may be opened to the network", () => {
    expect(readSettings({ HOST: "0.0.0.0", SIMULATOR_PUBLIC: "1" }).host).toBe("0.0.0.0");
  });

  it("given the three ZALO_ settings, any HOST is allowed", () => {
    expect(readSettings({ ...zalo, HOST: "192.168.1.5" }).host).toBe("192.168.1.5");
  });
});

describe("mistakes in settings", () => {
  it.each([
    ["PORT", "http"],
    ["PORT", "70000"],
    ["PORT", "3000.5"],
    ["PUBLIC_URL", "not a url"],
    ["PUBLIC_URL", "ftp://counter.example.vn"],
    ["DATABASE_URL", "mysql://db"],
    ["SECRET_KEY", "short"],
    ["ZALO_APP_ID", "my-app"],
    ["ZALO_OPENAPI_URL", "openapi.zalo.me"],
    ["ZALO_OAUTH_URL", "javascript:alert(1)"],
    ["ZALO_CODE_VERIFIER", "too-short"],
    ["SIMULATOR_PUBLIC", "yes"],
    ["METRICS_TOKEN", "1234"],
    ["LOG_LEVEL", "loud"],
  ])("given %s=%s, names the variable", (name, value) => {
    expect(problemsOf({ ...zalo, SECRET_KEY: "0123456789abcdef", [name]: value })).toEqual([
      expect.stringContaining(name),
    ]);
  });

  it("given a server database without a key, asks for SECRET_KEY", () => {
    expect(problemsOf({ DATABASE_URL: "postgres://db/counter" })).toEqual([
      expect.stringContaining("SECRET_KEY"),
    ]);
    expect(problemsOf({ DATABASE_URL: "postgresql://db/x", SECRET_KEY: "0123456789abcdef" })).toEqual([]);
  });

  it("given mistakes of every kind at once, lists them all at once", () => {
    const problems = problemsOf({
      PORT: "many",
      LOG_LEVEL: "loud",
      DATABASE_URL: "postgres://db/counter",
      ZALO_APP_ID: "360846524940903967",
    });
    const named = ["PORT", "LOG_LEVEL", "SECRET_KEY", "ZALO_APP_SECRET and ZALO_OA_SECRET_KEY"];
    for (const name of named) expect(problems.some((problem) => problem.includes(name))).toBe(true);
    expect(problems).toHaveLength(named.length);
  });

  it("given a mistake beside an open simulator, lists both", () => {
    expect(problemsOf({ HOST: "0.0.0.0", PORT: "-1" })).toHaveLength(2);
  });

  it("given wrong secrets, never repeats them in the message", () => {
    const secrets = { SECRET_KEY: "s3cret!", METRICS_TOKEN: "t0ken", ZALO_CODE_VERIFIER: "verifi3r" };
    const problems = problemsOf({ ...secrets, DATABASE_URL: "mysql://admin:passw0rd@db" }).join("\n");
    for (const secret of [...Object.values(secrets), "passw0rd"]) expect(problems).not.toContain(secret);
  });
});
