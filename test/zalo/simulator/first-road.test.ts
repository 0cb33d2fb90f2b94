import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { oaId, openRig, start, userId } from "./harness.ts";

describe("the shortest road", () => {
  it("a resident's text reaches the webhook signed, and the OA's answer stands in the log", async () => {
    const rig = await openRig();
    await rig.say("Làm VNeID mức 2 ở đâu?");
    const [hook] = rig.hooks;
    expect(hook?.url).toBe("http://product.test/webhooks/zalo");
    expect(hook?.event).toMatchObject({
      app_id: "360846524940903967",
      sender: { id: userId },
      recipient: { id: oaId },
      event_name: "user_send_text",
      message: { text: "Làm VNeID mức 2 ở đâu?" },
      timestamp: String(start),
    });
    const text = `360846524940903967${hook?.raw}${start}OA_SECRET_KEY_FOR_TEST`;
    expect(hook?.headers["x-zevent-signature"]).toBe(
      `mac=${createHash("sha256").update(text).digest("hex")}`,
    );

    const answer = await rig.cs({ text: "Bác ra trụ sở xã." });
    expect(answer).toMatchObject({ error: 0, message: "Success", data: { user_id: userId } });
    expect(rig.events("oa_send_text")[0]?.message).toMatchObject({ text: "Bác ra trụ sở xã." });
  });
});
