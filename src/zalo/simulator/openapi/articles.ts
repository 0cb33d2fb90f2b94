import { nextSecret } from "../state/ids.ts";
import type { Article, OaState } from "../state/state.ts";
import { ApiError, invalid, tooMuch } from "./api-error.ts";
import type { ApiCall, Endpoint, Json } from "./endpoint.ts";
import { readPaging } from "./paging.ts";

/** Time the simulated Zalo takes to make an article; until then `verify` answers -214. */
const processing = 3000;

const post = (path: string, run: Endpoint["run"]): Endpoint => ({
  method: "POST",
  path: `/v2.0/article/${path}`,
  run,
});
const get = (path: string, run: Endpoint["run"]): Endpoint => ({
  method: "GET",
  path: `/v2.0/article/${path}`,
  run,
});

/** Articles, the only thing a broadcast can carry: create gives a token, verify turns it into an id. */
export const articles: Endpoint[] = [
  post("create", (call) => {
    checkArticle(call.input);
    const article = {
      id: nextSecret(call.world, "art"),
      token: "",
      body: call.input,
      readyAt: 0,
      createdAt: call.world.now(),
    };
    call.oa.articles.push(article);
    return renew(call, article);
  }),
  post("update", (call) => {
    checkArticle(call.input);
    const article = find(call.oa, "id", call.input.id);
    article.body = call.input;
    return renew(call, article);
  }),
  post("verify", ({ world, oa, input }) => {
    const article = find(oa, "token", input.token);
    if (article.readyAt > world.now()) throw new ApiError(-214);
    return { data: { id: article.id } };
  }),
  post("remove", ({ oa, input }) => {
    const article = find(oa, "id", input.id);
    oa.articles = oa.articles.filter((one) => one !== article);
    return {};
  }),
  get("getdetail", ({ oa, input }) => {
    const { id, body } = find(oa, "id", input.id);
    return { data: { ...body, id } };
  }),
  get("getslice", ({ oa, input }) => {
    const { offset, count } = readPaging({ offset: input.offset, count: input.limit ?? 10 }, 50);
    const medias = oa.articles.slice(offset, offset + count).map(summary);
    return { data: { medias, total: oa.articles.length } };
  }),
];

function renew({ world }: ApiCall, article: Article): Json {
  article.token = nextSecret(world, "art_");
  article.readyAt = world.now() + processing;
  return { data: { token: article.token } };
}

function find(oa: OaState, key: "id" | "token", value: unknown): Article {
  const article = oa.articles.find((one) => one[key] === value);
  if (!article) throw invalid(key);
  return article;
}

function checkArticle(input: Json): void {
  if (input.type !== "normal" && input.type !== "video") throw invalid("type");
  for (const [field, most] of [
    ["title", 150],
    ["author", 50],
    ["description", 300],
  ] as const) {
    const value = input[field];
    if (field === "title" ? typeof value !== "string" || value === "" : typeof (value ?? "") !== "string")
      throw invalid(field);
    if (String(value ?? "").length > most) throw tooMuch(field);
  }
  if (input.type === "normal" && !Array.isArray(input.body)) throw invalid("body");
}

function summary({ id, body, createdAt }: Article): Json {
  const { type, title, status = "hide" } = body;
  return {
    id,
    type,
    title,
    status,
    total_view: 0,
    total_share: 0,
    create_date: createdAt,
    update_date: createdAt,
  };
}
