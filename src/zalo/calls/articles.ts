import { z } from "zod";
import type { Article } from "../article-types.ts";
import { atMost, within } from "../messages/buttons.ts";
import { idText } from "./answer-fields.ts";
import type { Call } from "./caller.ts";

const limits = { title: 150, author: 50, description: 300, blocks: 100 };
const tokenAnswer = z
  .looseObject({ data: z.looseObject({ token: idText }) })
  .transform(({ data }) => ({ token: data.token }));
const idAnswer = z
  .looseObject({ data: z.looseObject({ id: idText }) })
  .transform(({ data }) => ({ articleId: data.id }));

/** `POST /v2.0/article/create`: Zalo works on it; hand the token to `verifyArticle` after some seconds. */
export async function createArticle(call: Call, oaId: string, article: Article): Promise<{ token: string }> {
  const json = bodyOf(article);
  return (await call(oaId, { method: "POST", path: "/v2.0/article/create", json, answer: tokenAnswer })).data;
}

/** `POST /v2.0/article/update`: the new token, too, wants to be verified. */
export async function updateArticle(
  call: Call,
  oaId: string,
  articleId: string,
  article: Article,
): Promise<{ token: string }> {
  const json = { id: articleId, ...bodyOf(article) };
  return (await call(oaId, { method: "POST", path: "/v2.0/article/update", json, answer: tokenAnswer })).data;
}

/** `POST /v2.0/article/verify`; -214, action `retry`, while Zalo still works on it. */
export async function verifyArticle(call: Call, oaId: string, token: string): Promise<{ articleId: string }> {
  const json = { token };
  return (await call(oaId, { method: "POST", path: "/v2.0/article/verify", json, answer: idAnswer })).data;
}

export async function removeArticle(call: Call, oaId: string, articleId: string): Promise<void> {
  const json = { id: articleId };
  await call(oaId, { method: "POST", path: "/v2.0/article/remove", json, answer: z.unknown() });
}

function bodyOf(article: Article): Record<string, unknown> {
  return {
    type: "normal",
    title: within("article title", article.title, limits.title, "Shorten it."),
    author: within("article author", article.author, limits.author, "Shorten it."),
    cover: { cover_type: "photo", photo_url: article.coverUrl, status: "show" },
    description: within("article description", article.description, limits.description, "Shorten it."),
    body: atMost("article blocks", article.blocks, limits.blocks, "Make a second article."),
    tracking_link: article.trackingLink,
    status: article.visible ? "show" : "hide",
    comment: article.comments ? "show" : "hide",
  };
}
