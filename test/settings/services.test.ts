import { describe, expect, it } from "vitest";
import { readSettings, SettingsError } from "../../src/settings.ts";

function problemsOf(env: Record<string, string>): string[] {
  try {
    readSettings(env);
  } catch (error) {
    if (error instanceof SettingsError) return error.problems;
    throw error;
  }
  return [];
}

const endpoints = [
  ["LLM", "llm"],
  ["EMBEDDINGS", "embeddings"],
  ["TRANSCRIPTION", "transcription"],
] as const;

describe.each(endpoints)("the settings %s_…", (prefix, key) => {
  const whole = {
    [`${prefix}_BASE_URL`]: "https://models.example.vn/v1/",
    [`${prefix}_API_KEY`]: "k3y",
    [`${prefix}_MODEL`]: "small-vi",
  };

  it("given all three, reads an endpoint without the trailing slash", () => {
    const endpoint = { baseUrl: "https://models.example.vn/v1", apiKey: "k3y", model: "small-vi" };
    expect(readSettings(whole)[key]).toEqual(endpoint);
  });

  it("given an endpoint on premises that asks for no key, starts without one", () => {
    const keyless = { ...whole, [`${prefix}_API_KEY`]: " " };
    expect(readSettings(keyless)[key]).toMatchObject({ apiKey: null, model: "small-vi" });
  });

  it("given one endpoint, leaves the other two off", () => {
    const settings = readSettings(whole);
    const off = endpoints.map(([, name]) => name).filter((name) => name !== key);
    for (const name of off) expect(settings[name]).toBeNull();
  });

  it.each([
    ["BASE_URL", ["MODEL"]],
    ["MODEL", ["BASE_URL"]],
    ["API_KEY", ["BASE_URL", "MODEL"]],
  ])("given %s alone, says what is missing", (given, missing) => {
    const name = `${prefix}_${given}`;
    const problems = problemsOf({ [name]: whole[name] ?? "" });
    expect(problems).toHaveLength(1);
    const names = missing.map((part) => `${prefix}_${part}`).join(" and ");
    expect(problems[0]?.startsWith(`${names} ${missing.length > 1 ? "are" : "is"} missing`)).toBe(true);
  });

  it("given an address that is none, says so and does not also call it missing", () => {
    const problems = problemsOf({ ...whole, [`${prefix}_BASE_URL`]: "models.example.vn" });
    expect(problems).toEqual([`${prefix}_BASE_URL is not an http or https address`]);
  });
});

describe("SMTP_URL and MAIL_FROM", () => {
  const smtp = { SMTP_URL: "smtp://user:pass@mail.example.vn:587", MAIL_FROM: "counter@example.vn" };

  it("given both, mails leave by that server", () => {
    expect(readSettings(smtp).smtp).toEqual({ url: smtp.SMTP_URL, from: "counter@example.vn" });
  });

  it.each(["Phường Nam Sầm Sơn <counter@example.vn>", " counter@example.vn "])(
    "given the sender %s, keeps it as written",
    (from) => {
      expect(readSettings({ ...smtp, MAIL_FROM: from }).smtp?.from).toBe(from.trim());
    },
  );

  it.each(["smtps://mail.example.vn", "smtp://127.0.0.1:2525"])("given %s, starts", (url) => {
    expect(readSettings({ ...smtp, SMTP_URL: url }).smtp?.url).toBe(url);
  });

  it("given no sender, mails come from the counter's own host", () => {
    const env = { SMTP_URL: smtp.SMTP_URL, PUBLIC_URL: "https://cuaso.example.vn/" };
    expect(readSettings(env).smtp?.from).toBe("Cửa Số <no-reply@cuaso.example.vn>");
  });

  it("given a sender and no server, keeps mails", () => {
    expect(readSettings({ MAIL_FROM: smtp.MAIL_FROM }).smtp).toBeNull();
  });

  it.each([
    ["SMTP_URL", "https://user:passw0rd@mail.example.vn"],
    ["SMTP_URL", "mail.example.vn"],
    ["MAIL_FROM", "the ward"],
    ["MAIL_FROM", "a@b.vn, c@d.vn"],
    ["MAIL_FROM", "Ward <a@b.vn>\r\nBcc: x@y.vn"],
  ])("given %s=%j, names it and repeats no secret", (name, value) => {
    const problems = problemsOf({ ...smtp, [name]: value });
    expect(problems).toEqual([expect.stringMatching(new RegExp(`^${name} `))]);
    expect(problems.join()).not.toContain("passw0rd");
  });
});

describe("S3_ settings", () => {
  const bucket = {
    S3_URL: "https://s3.example.vn/",
    S3_BUCKET: "photos",
    S3_ACCESS_KEY: "access",
    S3_SECRET_KEY: "s3cr3t-value",
  };

  it("given a bucket and no region, keeps photos there", () => {
    expect(readSettings(bucket).s3).toEqual({
      url: "https://s3.example.vn",
      bucket: "photos",
      region: "us-east-1",
      accessKey: "access",
      secretKey: "s3cr3t-value",
    });
  });

  it.each(Object.keys(bucket))("given all but %s, asks for it and repeats no secret", (name) => {
    const problems = problemsOf({ ...bucket, [name]: "" });
    expect(problems).toEqual([expect.stringMatching(new RegExp(`^${name} missing`))]);
    expect(problems.join()).not.toContain("s3cr3t");
  });
});

describe("ZALO_MEDIA_HOSTS and ZALO_GROUPS", () => {
  it("given hosts in capitals with commas and spaces, reads each in lower case", () => {
    const hosts = readSettings({ ZALO_MEDIA_HOSTS: "Media.example.vn, *.cdn.example.vn  127.0.0.1:4000," });
    expect(hosts.mediaHosts).toEqual(["media.example.vn", "*.cdn.example.vn", "127.0.0.1:4000"]);
  });

  it.each(["https://media.example.vn", "media.example.vn/x", "*", "*.*.vn", "user@host", "-a.vn"])(
    "given %s, refuses: a host is not an address and not everything",
    (value) => {
      expect(problemsOf({ ZALO_MEDIA_HOSTS: `good.vn,${value}` })).toEqual([
        expect.stringMatching(/^ZALO_MEDIA_HOSTS must be host names/),
      ]);
    },
  );

  it("given ZALO_GROUPS, reads on and off and nothing else", () => {
    expect(readSettings({ ZALO_GROUPS: "on" }).zaloGroups).toBe(true);
    expect(readSettings({ ZALO_GROUPS: "off" }).zaloGroups).toBe(false);
    expect(problemsOf({ ZALO_GROUPS: "yes" })).toEqual(["ZALO_GROUPS must be on or off"]);
  });

  it("given mistakes in several services, lists them all at once", () => {
    const env = { LLM_MODEL: "x", SMTP_URL: "smtp://h", ZALO_GROUPS: "1", EMBEDDINGS_BASE_URL: "x" };
    expect(problemsOf(env)).toHaveLength(4);
  });
});
