import { describe, expect, it } from "vitest";
import { applyAdvice } from "../../src/conversation/apply-advice.ts";
import { decideTurn } from "../../src/conversation/decide-turn.ts";
import { createMetrics } from "../../src/health/metrics.ts";
import { createAdviser } from "../../src/llm/adviser.ts";
import type { ChatModel } from "../../src/llm/chat-model.ts";
import { type Ask, article, contextOf, textOf, workday } from "../assistant/sample.ts";

const quiet = { debug() {}, info() {}, warn() {}, error() {} };
const greeted = { greetedAt: workday.toISOString() };
const places = "Mang thẻ căn cước đến nhà văn hóa của thôn trong giờ hành chính. ".repeat(8).trim();
const long = article("the-thu-vien", {
  answer: "Bác đến nhà văn hóa, mang căn cước. Có thẻ trong 03 ngày.",
  sections: [{ aspect: "place", heading: "Nơi làm", text: `${places} Hỏi thêm số 1900 0368.` }],
});
const near = article("muon-sach", {
  title: "Mượn sách về nhà được mấy ngày?",
  questions: ["mượn sách mấy ngày"],
});

type Model = ChatModel | null;
function adviserOf(
  model: Model,
  more: { embed?: (text: string) => Promise<Float32Array>; now?: () => Date } = {},
) {
  const metrics = createMetrics("");
  const { embed = null, now = () => workday } = more;
  return { metrics, advise: createAdviser({ model, embed, now, logger: quiet, metrics }) };
}

function asking(question: string, options: Ask = {}) {
  const context = contextOf(question, { state: greeted, articles: [long, near], topics: [], ...options });
  return { context, question, nearBy: () => context.knowledge };
}

const vague = "hỏi chuyện sách ở làng chút xíu";

describe("advice about a turn", () => {
  it("given an unsure turn and a model that points, answers from that article, curated, with its source", async () => {
    const request = asking(vague);
    const decided = decideTurn(request.context);
    expect(["unknown", "clarify"]).toContain(decided.status);
    const { advise } = adviserOf(async ({ user }) => /(\d)\. Mượn sách/.exec(user)?.[1] ?? "0");
    const advice = await advise(request);
    const turn = applyAdvice(decided, advice);
    expect(turn).toMatchObject({ status: "answered", articleId: "muon-sach", score: decided.score });
    expect(textOf(turn)).toContain(near.source);
    expect(turn.state.topic?.articleId).toBe("muon-sach");
    expect(turn.state.greetedAt).toBe(greeted.greetedAt);
  });

  it("given a model that points at nothing, or says something instead, leaves the turn as it was", async () => {
    for (const said of ["0", "7", "Bác cứ ra xã nộp 50.000 đồng nhé"]) {
      expect(await adviserOf(async () => said).advise(asking(vague))).toBeNull();
    }
  });

  it("given a sure and long answer, puts the shortened body before the untouched source", async () => {
    const request = asking("Làm thẻ thư viện ở đâu?");
    const decided = decideTurn(request.context);
    const short = "Bác đến nhà văn hóa, mang căn cước. Có thẻ trong 03 ngày.";
    const turn = applyAdvice(decided, await adviserOf(async () => short).advise(request));
    expect(textOf(turn)).toBe(`${long.title}\n${short}\n\n${long.source}`);
    expect(turn.replies[0]?.buttons).toEqual(decided.replies[0]?.buttons);
  });

  it("given a shortened text with a figure of its own, sends the curated one", async () => {
    const request = asking("Làm thẻ thư viện ở đâu?");
    const { advise, metrics } = adviserOf(async () => "Bác đến nhà văn hóa. Có thẻ trong 05 ngày.");
    expect(await advise(request)).toBeNull();
    expect(metrics.render()).toContain('outcome="declined"');
  });

  it("given a correction said first, or a short answer, asks no model", async () => {
    let asked = 0;
    const model: ChatModel = async () => {
      asked += 1;
      return "0";
    };
    const replaces = [{ old: "Làm ở huyện", now: "Làm ở xã", since: "2025-07-01", said: ["thư viện huyện"] }];
    const articles = [{ ...long, replaces }, near];
    await adviserOf(model).advise(asking("làm thẻ thư viện huyện ở đâu", { articles }));
    await adviserOf(model).advise(asking("mượn sách mấy ngày"));
    expect(asked).toBe(0);
  });

  it("given a greeting, an emergency, a wish for a person or a draft, asks no model", async () => {
    let asked = 0;
    const { advise } = adviserOf(async () => {
      asked += 1;
      return "1";
    });
    const drafts = [
      { id: "nuoi-ong", title: "Nuôi ong trong rừng", questions: ["nuôi ong trong rừng xin phép ai"] },
    ];
    for (const text of ["xin chào", "cháy nhà cứu với", "gặp cán bộ", "nuôi ong trong rừng xin phép ai"])
      expect(await advise(asking(text, { drafts })), text).toBeNull();
    expect(asked).toBe(0);
  });

  it("given a late review, keeps its line", async () => {
    const late = { ...long, reviewBy: "2026-01-01" };
    const request = asking("Làm thẻ thư viện ở đâu?", { articles: [late, near] });
    const short = "Bác đến nhà văn hóa, mang căn cước.";
    const turn = applyAdvice(decideTurn(request.context), await adviserOf(async () => short).advise(request));
    expect(textOf(turn)).toMatch(
      /ở đâu\?\nBác đến nhà văn hóa, mang căn cước\.\n\nNội dung này cần kiểm tra lại từ 01\/01\/2026/,
    );
    expect(textOf(turn).endsWith(late.source)).toBe(true);
  });
});

describe("advice that comes to nothing", () => {
  it("given a decision that changed meanwhile, is not applied", async () => {
    const request = asking("Làm thẻ thư viện ở đâu?");
    const advice = await adviserOf(
      async () => "Bác đến nhà văn hóa, mang căn cước. Có thẻ trong 03 ngày.",
    ).advise(request);
    expect(advice).not.toBeNull();
    const other = decideTurn(asking("mượn sách mấy ngày").context);
    expect(applyAdvice(other, advice)).toBe(other);
    expect(applyAdvice(other, null)).toBe(other);
  });

  it("given a failing model, never throws, and after three failures leaves it alone for a minute", async () => {
    let asked = 0;
    let at = workday.getTime();
    const failing: ChatModel = async () => {
      asked += 1;
      throw new Error("down");
    };
    const { advise, metrics } = adviserOf(failing, { now: () => new Date(at) });
    for (let i = 0; i < 5; i++) expect(await advise(asking(vague))).toBeNull();
    expect(asked).toBe(3);
    at += 61_000;
    await advise(asking(vague));
    expect(asked).toBe(4);
    expect(metrics.render()).toContain('model_calls_total{part="model",outcome="failed"} 4');
  });

  it("given vectors alone, offers what is nearer in meaning and never answers by itself", async () => {
    const request = asking(vague);
    const decided = decideTurn(request.context);
    const { advise } = adviserOf(null, { embed: async () => Float32Array.of(1, 0) });
    const swapped = contextOf(vague, { state: greeted, articles: [near, long], topics: [] }).knowledge;
    const reversed = {
      ...swapped,
      search: (query: string, limit: number) => {
        const ranking = swapped.search(query, limit);
        return { ...ranking, hits: ranking.hits.toReversed() };
      },
    };
    const advice = await advise({ ...request, nearBy: () => reversed });
    const turn = applyAdvice(decided, advice);
    expect(["unknown", "clarify"]).toContain(turn.status);
    expect(turn.replies[0]?.buttons[0]).not.toEqual(decided.replies[0]?.buttons[0]);
  });

  it("given an embedding endpoint that fails, the model is still asked, over the words' own order", async () => {
    const { advise } = adviserOf(async () => "1", {
      embed: async () => {
        throw new Error("down");
      },
    });
    expect((await advise(asking(vague)))?.say.status).toBe("answered");
  });
});
