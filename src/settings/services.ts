import { z } from "zod";
import { blankToUndefined, httpUrl, listOf, optional, withoutTrailingSlash } from "./fields.ts";

const mailAddress = /^(?:[^<>\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/;
const mediaHost = /^(?:\*\.)?[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?$/;

/** What the counter can do without: each is off until it is set. */
export const serviceFields = {
  LLM_BASE_URL: optional(httpUrl),
  LLM_API_KEY: optional(z.string()),
  LLM_MODEL: optional(z.string()),
  EMBEDDINGS_BASE_URL: optional(httpUrl),
  EMBEDDINGS_API_KEY: optional(z.string()),
  EMBEDDINGS_MODEL: optional(z.string()),
  TRANSCRIPTION_BASE_URL: optional(httpUrl),
  TRANSCRIPTION_API_KEY: optional(z.string()),
  TRANSCRIPTION_MODEL: optional(z.string()),
  SMTP_URL: optional(z.url({ protocol: /^smtps?$/, error: "must start with smtp:// or smtps://" })),
  MAIL_FROM: optional(
    z.string().trim().regex(mailAddress, "is not a mail address (name@host, or Name <name@host>)"),
  ),
  ZALO_MEDIA_HOSTS: optional(
    z
      .string()
      .toLowerCase()
      .refine((value) => listOf(value).every((host) => mediaHost.test(host)), {
        error: "must be host names separated by commas, such as media.example.vn or *.example.vn",
      }),
  ),
  MAP_TILES_URL: optional(
    z
      .string()
      .regex(
        /^https?:\/\/[^\s/?#{}"'<>;,]+\/\S*\{z\}\S*\{[xy]\}\S*\{[xy]\}/,
        "must be an address with {z}, {x} and {y}",
      ),
  ),
  MAP_TILES_CREDIT: z.preprocess(blankToUndefined, z.string().default("© OpenStreetMap")),
  S3_URL: optional(httpUrl),
  S3_BUCKET: optional(z.string()),
  S3_REGION: z.preprocess(blankToUndefined, z.string().default("us-east-1")),
  S3_ACCESS_KEY: optional(z.string()),
  S3_SECRET_KEY: optional(z.string()),
  ZALO_GROUPS: optional(z.enum(["on", "off"], { error: "must be on or off" })),
};

const services = z.object(serviceFields);
type ServiceValues = z.infer<typeof services>;

/** An OpenAI-compatible endpoint; `apiKey` is null where the endpoint asks for none. */
export type ModelEndpoint = { baseUrl: string; apiKey: string | null; model: string };

export type ServiceSettings = {
  /** Chooses among articles and shortens them; null: curated answers only. */
  llm: ModelEndpoint | null;
  /** Null: retrieval by words alone. */
  embeddings: ModelEndpoint | null;
  /** Null: a voice message gets a request to type. */
  transcription: ModelEndpoint | null;
  /** Null: mails are kept and shown in the simulator. */
  smtp: { url: string; from: string } | null;
  /** Hosts media may come from beside Zalo's own, lower case; `*.` in front stands for any name below. */
  mediaHosts: string[];
  zaloGroups: boolean;
  /** Pictures under the staff's maps; null: maps show the boundary and the points alone. */
  mapTiles: { url: string; credit: string } | null;
  /** An S3-compatible store for photos; null: they are kept in the database. */
  s3: { url: string; bucket: string; region: string; accessKey: string; secretKey: string } | null;
};

const s3Names = ["S3_URL", "S3_BUCKET", "S3_REGION", "S3_ACCESS_KEY", "S3_SECRET_KEY"] as const;

const endpoints = ["LLM", "EMBEDDINGS", "TRANSCRIPTION"] as const;

/**
 * Settings that only mean something together, and are not all there.
 * @param isSet whether the operator gave the variable any value, a wrong one included.
 */
export function serviceProblems(isSet: (name: string) => boolean): string[] {
  const problems: string[] = [];
  for (const endpoint of endpoints) {
    const needed = [`${endpoint}_BASE_URL`, `${endpoint}_MODEL`];
    const missing = needed.filter((name) => !isSet(name));
    const given = isSet(`${endpoint}_API_KEY`) || missing.length < needed.length;
    if (given && missing.length > 0) {
      const verb = missing.length > 1 ? "are" : "is";
      problems.push(
        `${missing.join(" and ")} ${verb} missing: set both ${needed.join(" and ")}, or no ${endpoint}_ setting`,
      );
    }
  }
  const bucket = s3Names.filter((name) => name !== "S3_REGION");
  const missing = bucket.filter((name) => !isSet(name));
  if (missing.length > 0 && s3Names.some(isSet))
    problems.push(`${missing.join(" and ")} missing: set ${bucket.join(", ")}, or no S3_ setting`);
  return problems;
}

/** @param publicHost the name the counter is reached by: mail comes from there unless MAIL_FROM says otherwise. */
export function readServices(values: ServiceValues, publicHost: string): ServiceSettings {
  return {
    llm: endpointOf(values.LLM_BASE_URL, values.LLM_API_KEY, values.LLM_MODEL),
    embeddings: endpointOf(values.EMBEDDINGS_BASE_URL, values.EMBEDDINGS_API_KEY, values.EMBEDDINGS_MODEL),
    transcription: endpointOf(
      values.TRANSCRIPTION_BASE_URL,
      values.TRANSCRIPTION_API_KEY,
      values.TRANSCRIPTION_MODEL,
    ),
    smtp: values.SMTP_URL ? { url: values.SMTP_URL, from: values.MAIL_FROM ?? senderAt(publicHost) } : null,
    mediaHosts: listOf(values.ZALO_MEDIA_HOSTS),
    zaloGroups: values.ZALO_GROUPS === "on",
    mapTiles: values.MAP_TILES_URL ? { url: values.MAP_TILES_URL, credit: values.MAP_TILES_CREDIT } : null,
    s3: bucketOf(values),
  };
}

function senderAt(host: string): string {
  return `Cửa Số <no-reply@${host}>`;
}

function bucketOf(values: ServiceValues): ServiceSettings["s3"] {
  const { S3_URL, S3_BUCKET, S3_REGION: region, S3_ACCESS_KEY, S3_SECRET_KEY } = values;
  if (!S3_URL || !S3_BUCKET || !S3_ACCESS_KEY || !S3_SECRET_KEY) return null;
  return {
    url: withoutTrailingSlash(S3_URL),
    bucket: S3_BUCKET,
    region,
    accessKey: S3_ACCESS_KEY,
    secretKey: S3_SECRET_KEY,
  };
}

function endpointOf(baseUrl?: string, apiKey?: string, model?: string): ModelEndpoint | null {
  if (!baseUrl || !model) return null;
  return { baseUrl: withoutTrailingSlash(baseUrl), apiKey: apiKey ?? null, model };
}
