import { describe, expect, it } from "vitest";
import { textMessage, ZaloApiError, ZaloTransportError } from "../../src/zalo/index.ts";
import { meet } from "./meet-simulator.ts";
import { day, oaId, userId } from "./simulator/harness.ts";

const cs = "/openapi/v3.0/oa/message/cs";
const oauth = "/oauth/v4/oa/access_token";
const message = textMessage("Đã nhận phản ánh");

async function talking() {
  const met = await meet();
  await met.rig.say("xin chào");
  const fault = (endpoint: string, kind: string, more: object = {}) =>
    met.rig.control("/faults", { endpoint, kind, ...more });
  const send = () => met.client.sendConsultation(oaId, userId, message);
  const sentByOa = async () => {
    const history = await met.client.getConversation(oaId, userId);
    return history.filter(({ from, text }) => from === "oa" && text === message.text);
  };
  return { ...met, fault, send, sentByOa };
}

async function caught(work: Promise<unknown>): Promise<unknown> {
  return await work.then(
    () => "no error",
    (error: unknown) => error,
  );
}

describe("a send under faults", () => {
  it.each(["html-after-accept", "reset-after-accept"])(
    "given %s, admits doubt, sends once, and the history tells that it arrived",
    async (kind) => {
      const { fault, send, sentByOa } = await talking();
      await fault(cs, kind);
      const error = await caught(send());
      expect(error).toBeInstanceOf(ZaloTransportError);
      expect(error).toMatchObject({ sent: "maybe" });
      expect(await sentByOa()).toHaveLength(1);
    },
  );

  it.each(["html", "reset"])(
    "given %s before Zalo acts, admits doubt too, and the history has nothing",
    async (kind) => {
      const { fault, send, sentByOa } = await talking();
      await fault(cs, kind);
      expect(await caught(send())).toMatchObject({ sent: "maybe" });
      expect(await sentByOa()).toHaveLength(0);
    },
  );

  it("given the call limit, says retry; the same message goes afterwards, once", async () => {
    const { fault, send, sentByOa } = await talking();
    await fault(cs, "error", { error: -32 });
    const error = await caught(send());
    expect(error).toBeInstanceOf(ZaloApiError);
    expect(error).toMatchObject({ code: -32, action: "retry" });
    await send();
    expect(await sentByOa()).toHaveLength(1);
  });

  it.each([
    [-211, "human"],
    [-227, "never_for_user"],
    [-234, "reschedule"],
    [-244, "never_for_user"],
    [-200, "retry_once"],
  ] as const)("given %i, passes on the advice %s and sends nothing", async (code, action) => {
    const { fault, send, sentByOa } = await talking();
    await fault(cs, "error", { error: code });
    expect(await caught(send())).toMatchObject({ code, action });
    expect(await sentByOa()).toHaveLength(0);
  });

  it("given -216 once, refreshes and sends once", async () => {
    const { fault, send, sentByOa, tokens } = await talking();
    await fault(cs, "error", { error: -216 });
    await send();
    expect(await sentByOa()).toHaveLength(1);
    expect(tokens.current().version).toBe(2);
  });

  it("given -220 and OAuth away, throws an error that may pass and keeps the OA linked", async () => {
    const { fault, send, tokens } = await talking();
    await fault(cs, "error", { error: -220 });
    await fault(oauth, "html");
    expect(await caught(send())).toMatchObject({ name: "ZaloTokenError", needsRelink: false });
    expect(tokens.current().status).toBe("linked");
  });
});

describe("a refresh under faults", () => {
  it("given OAuth failures before the token is spent, succeeds at the next run", async () => {
    const { fault, keeper, pass } = await talking();
    await pass(day);
    for (const kind of ["html", "reset"]) {
      await fault(oauth, kind);
      expect(await keeper.refreshIfDue(oaId)).toBe("failed");
    }
    expect(await keeper.refreshIfDue(oaId)).toBe("refreshed");
  });

  it.each(["html-after-accept", "reset-after-accept"])(
    "given %s, the answer is lost: one more try, then a human, with the reason",
    async (kind) => {
      const { fault, keeper, pass, tokens } = await talking();
      await pass(day);
      await fault(oauth, kind);
      expect(await keeper.refreshIfDue(oaId)).toBe("failed");
      expect(await keeper.refreshIfDue(oaId)).toBe("needs_relink");
      expect(tokens.reasons[0]).toContain("the answer was lost");
      expect(await keeper.refreshIfDue(oaId)).toBe("needs_relink");
    },
  );

  it("given a human who links again, the chain goes on", async () => {
    const { rig, fault, keeper, client, pass, tokens } = await talking();
    await pass(day);
    await fault(oauth, "reset-after-accept");
    await keeper.refreshIfDue(oaId);
    await keeper.refreshIfDue(oaId);
    const pair = await rig.sim.issueTokens(oaId);
    tokens.set({
      accessToken: pair.accessToken,
      refreshToken: pair.refreshToken,
      status: "linked",
      refreshingSince: null,
    });
    expect((await client.getOa(oaId)).oaId).toBe(oaId);
    await pass(day);
    expect(await keeper.refreshIfDue(oaId)).toBe("refreshed");
  });
});
