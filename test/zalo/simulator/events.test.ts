import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { oaId, openRig, type Rig, start, userId } from "./harness.ts";

const to = { oaId, userId };
const envelope = {
  app_id: "360846524940903967",
  sender: { id: userId },
  user_id_by_app: expect.stringMatching(/^\d{17,18}$/),
  recipient: { id: oaId },
  timestamp: String(start),
};

async function sent(rig: Rig, kind: string, body: object) {
  const { msgId } = await rig.control(`/send/${kind}`, { ...to, ...body });
  const event = rig.hooks.at(-1)?.event;
  expect(event).toMatchObject({ ...envelope, message: { msg_id: msgId } });
  return { name: event?.event_name, attachments: event?.message?.attachments, text: event?.message?.text };
}

describe("what a resident sends", () => {
  const url = "https://f6.photo.talk.zdn.vn/a.jpg";

  it.each([
    ["image", { url }, "user_send_image", { type: "image", payload: { thumbnail: url, url } }],
    ["gif", { url }, "user_send_gif", { type: "gif", payload: { thumbnail: url, url } }],
    [
      "video",
      { url, description: "d" },
      "user_send_video",
      { type: "video", payload: { thumbnail: url, description: "d", url } },
    ],
    [
      "audio",
      { url: "https://x.zdn.vn/a.amr" },
      "user_send_audio",
      { type: "audio", payload: { url: "https://x.zdn.vn/a.amr" } },
    ],
    [
      "link",
      { url, description: "d" },
      "user_send_link",
      { type: "link", payload: { thumbnail: "", description: "d", url } },
    ],
    [
      "location",
      { latitude: "10.7642473", longitude: "106.6564314" },
      "user_send_location",
      { type: "location", payload: { coordinates: { latitude: "10.7642473", longitude: "106.6564314" } } },
    ],
    [
      "sticker",
      { stickerId: "sticker-2" },
      "user_send_sticker",
      {
        type: "sticker",
        payload: { id: "sticker-2", url: "http://product.test/simulator/media/sticker-2.svg" },
      },
    ],
    [
      "card",
      { phone: "84912345678", name: "https://zalo.me/84912345678" },
      "user_send_business_card",
      {
        type: "link",
        payload: {
          thumbnail: "",
          description: '{"phone":"84912345678","qrCodeUrl":""}',
          url: "https://zalo.me/84912345678",
        },
      },
    ],
  ] as const)("%s arrives in Zalo's shape", async (kind, body, name, attachment) => {
    const event = await sent(await openRig(), kind, body);
    expect(event.name).toBe(name);
    expect(event.attachments).toEqual([attachment]);
  });

  it("a file carries size as a string, name, MD5 and type", async () => {
    const rig = await openRig();
    const form = new FormData();
    form.append("file", new File(["nội dung"], "đơn.docx", { type: "application/msword" }));
    const kept = await rig.request("/control/media", { method: "POST", body: form });
    const { mediaId } = (await kept.json()) as { mediaId: string };
    const event = await sent(rig, "file", { mediaId });
    const checksum = createHash("md5").update("nội dung").digest("hex");
    const size = String(new TextEncoder().encode("nội dung").length);
    expect(event.attachments).toMatchObject([
      { type: "file", payload: { size, name: "đơn.docx", checksum, type: "application/msword" } },
    ]);
  });

  it("a photo may carry a text, a location has an empty one", async () => {
    const rig = await openRig();
    expect((await sent(rig, "image", { url, text: "Cột sóng đổ" })).text).toBe("Cột sóng đổ");
    expect((await sent(rig, "location", { latitude: 1, longitude: 2 })).text).toBe("");
  });

  it("a text in answer to a message names it", async () => {
    const rig = await openRig();
    await rig.control("/send/text", { ...to, text: "Đúng rồi", quoteId: "48687128d04c9410cd5f" });
    expect(rig.hooks[0]?.event.message).toMatchObject({
      text: "Đúng rồi",
      quote_msg_id: "48687128d04c9410cd5f",
    });
  });

  it.each([
    ["bidi marks", "a\u202Eb\u2066c\u2069"],
    ["zero-width characters", "V\u200BN\u200De\uFEFFID"],
    ["decomposed letters", "Chào".normalize("NFD")],
    ["two thousand emoji", "😀".repeat(2000)],
    ["markup", '<img src=x onerror=alert(1)> "quoted" \\ \n'],
    ["a lone surrogate", "\uD83D"],
  ])("a text with %s arrives unchanged and correctly signed", async (_name, text) => {
    const rig = await openRig();
    await rig.say(text);
    const hook = rig.hooks[0];
    expect(hook?.event.message?.text).toBe(text);
    const signed = `360846524940903967${hook?.raw}${start}OA_SECRET_KEY_FOR_TEST`;
    expect(hook?.headers["x-zevent-signature"]).toBe(
      `mac=${createHash("sha256").update(signed).digest("hex")}`,
    );
  });
});

describe("what a resident does", () => {
  it("follow and unfollow name the account in oa_id, once each", async () => {
    const rig = await openRig();
    expect(await rig.control("/follow", { ...to, source: "social_plugin" })).toEqual({ sent: true });
    expect(await rig.control("/follow", to)).toEqual({ sent: false });
    expect(await rig.control("/unfollow", to)).toEqual({ sent: true });
    expect(await rig.control("/unfollow", to)).toEqual({ sent: false });
    expect(rig.hooks.map((hook) => hook.event)).toMatchObject([
      { event_name: "follow", oa_id: oaId, follower: { id: userId }, source: "social_plugin" },
      { event_name: "unfollow", oa_id: oaId, follower: { id: userId }, source: "oa_profile" },
    ]);
    expect(rig.hooks[0]?.event).not.toHaveProperty("sender");
  });

  it("“Nhắn tin” is told once, and never after they chatted", async () => {
    const rig = await openRig();
    expect(await rig.control("/chatnow", to)).toEqual({ sent: true });
    expect(await rig.control("/chatnow", to)).toEqual({ sent: false });
    expect(rig.hooks[0]?.event).toMatchObject({
      event_name: "user_click_chatnow",
      oa_id: oaId,
      user_id: userId,
    });
    const chatted = await openRig();
    await chatted.say("a");
    expect(await chatted.control("/chatnow", to)).toEqual({ sent: false });
  });

  it("a reaction names message and icon; an icon of another product is refused", async () => {
    const rig = await openRig();
    await rig.say("a");
    const { data } = await rig.cs({ text: "b" });
    await rig.control("/react", { ...to, msgId: data.message_id, icon: "/-heart" });
    expect(rig.events("user_reacted_message")[0]).toMatchObject({
      sender: { id: userId },
      message: { msg_id: data.message_id, react_icon: "/-heart" },
    });
    expect((await rig.post("/control/react", { ...to, msgId: data.message_id, icon: "👍" })).status).toBe(
      400,
    );
    expect((await rig.post("/control/react", { ...to, msgId: "none", icon: "/-heart" })).status).toBe(404);
  });

  it("submitted details come in the shape of 2025, followed by Zalo's own text", async () => {
    const rig = await openRig();
    const info = {
      name: "Bùi Thị Hoa",
      phone: "84912345678",
      user_dob: "30/10/1959",
      gender: "Nữ",
      full_address: { user_city: "Thanh Hóa", user_ward: "Xã Ngọc Lặc", user_address: "Xóm 5" },
    };
    await rig.control("/submit-info", { ...to, info });
    expect(rig.hooks[0]?.event).toMatchObject({
      event_name: "user_submit_info",
      sender: { id: userId },
      info,
    });
    expect(rig.events("user_send_text")[0]?.message?.text).toBe("Bạn đã gởi thông tin cho OA Xã Ngọc Lặc");
    await rig.control("/readings", { submitInfoText: false });
    await rig.control("/submit-info", { ...to, info });
    expect(rig.events("user_send_text")).toHaveLength(1);
  });

  it("user_withdraw names only the ids", async () => {
    const rig = await openRig();
    await rig.control("/withdraw", to);
    expect(rig.hooks[0]?.event).toMatchObject({ event_name: "user_withdraw", oa_id: oaId, user_id: userId });
  });

  it("ids and timestamps are strings, ids above 2^53", async () => {
    const rig = await openRig();
    await rig.say("a");
    const { event } = rig.hooks[0] ?? {};
    expect(typeof event?.timestamp).toBe("string");
    expect(BigInt(event?.sender?.id ?? "0")).toBeGreaterThan(2n ** 53n);
    expect(BigInt(String(event?.user_id_by_app))).toBeGreaterThan(2n ** 53n);
    expect(event?.user_id_by_app).not.toBe(event?.sender?.id);
  });
});

describe("buttons", () => {
  const message = {
    text: "Bác chọn việc",
    attachment: {
      type: "template",
      payload: {
        buttons: [
          { title: "Mất phí không?", type: "oa.query.show", payload: "mất phí không" },
          { title: "Gặp cán bộ", type: "oa.query.hide", payload: "#canbo" },
          { title: "Trang", type: "oa.open.url", payload: { url: "https://dichvucong.gov.vn" } },
          { title: "Gọi", type: "oa.open.phone", payload: { phone_code: "84237123456" } },
          { title: "Nhắn", type: "oa.open.sms", payload: { phone_code: "84237123456", content: "Alo xã" } },
        ],
      },
    },
  };

  async function offered() {
    const rig = await openRig();
    await rig.say("a");
    const { data } = await rig.cs(message);
    return { rig, msgId: data.message_id };
  }

  it("come back as user_send_text with the payload, by title or by payload; there is no button event", async () => {
    const { rig } = await offered();
    await rig.control("/press", { ...to, title: "Mất phí không?" });
    await rig.control("/press", { ...to, payload: "#canbo" });
    expect(
      rig
        .events("user_send_text")
        .slice(1)
        .map((event) => event.message?.text),
    ).toEqual(["mất phí không", "#canbo"]);
    expect(rig.events("user_send_text")[1]?.message).not.toHaveProperty("attachments");
    expect(rig.events("user_click_button")).toHaveLength(0);
  });

  it("a shown query stands in the chat, a hidden one only in the history", async () => {
    const { rig } = await offered();
    await rig.control("/press", { ...to, title: "Mất phí không?" });
    await rig.control("/press", { ...to, title: "Gặp cán bộ" });
    const view = (await (await rig.request(`/view?oa=${oaId}&user=${userId}`)).json()) as {
      messages: { text: string }[];
    };
    expect(view.messages.map((one) => one.text)).toEqual(["a", "Bác chọn việc", "mất phí không"]);
    const { data } = await rig.get("/v2.0/oa/conversation", { user_id: userId, count: 1 });
    expect(data).toMatchObject([{ message: "#canbo", src: 1 }]);
  });

  it("that open something send no event and tell what the phone opens", async () => {
    const { rig } = await offered();
    const before = rig.hooks.length;
    expect(await rig.control("/press", { ...to, title: "Trang" })).toEqual({
      open: "https://dichvucong.gov.vn",
    });
    expect(await rig.control("/press", { ...to, title: "Gọi" })).toEqual({ open: "tel:+84237123456" });
    expect(await rig.control("/press", { ...to, title: "Nhắn" })).toEqual({
      open: "sms:+84237123456?body=Alo%20x%C3%A3",
    });
    expect(rig.hooks).toHaveLength(before);
  });

  it("of an older message can be pressed by its id; one that is not there is 404", async () => {
    const { rig, msgId } = await offered();
    await rig.cs({ text: "Tin khác" });
    expect(await rig.control("/press", { ...to, msgId, title: "Gặp cán bộ" })).toHaveProperty("msgId");
    expect((await rig.post("/control/press", { ...to, title: "Không có" })).status).toBe(404);
    expect((await rig.post("/control/press", { ...to, msgId: "x", title: "Gặp cán bộ" })).status).toBe(404);
  });
});

describe("echoes and receipts", () => {
  it("an API send comes back without admin_id, under the id of the answer", async () => {
    const rig = await openRig();
    await rig.say("a");
    const { data } = await rig.cs({ text: "Chào bác" });
    expect(rig.events("oa_send_text")[0]).toMatchObject({
      sender: { id: oaId },
      recipient: { id: userId },
      message: { msg_id: data.message_id, text: "Chào bác" },
    });
    expect(rig.events("oa_send_text")[0]?.sender).not.toHaveProperty("admin_id");
  });

  it("a person in the OA's chat tool comes back with admin_id, needs no window and no quota", async () => {
    const rig = await openRig();
    const { msgId } = await rig.control("/send/admin", {
      ...to,
      adminId: "4462152339089565647",
      message: { text: "Chào bác" },
    });
    expect(rig.events("oa_send_text")[0]).toMatchObject({
      sender: { id: oaId, admin_id: "4462152339089565647" },
      message: { msg_id: msgId, text: "Chào bác" },
    });
    const bad = await rig.post("/control/send/admin", { ...to, message: { text: "" } });
    expect(bad.status).toBe(400);
  });

  it("a message is received at once, with the OA as sender and one msg_id", async () => {
    const rig = await openRig();
    await rig.say("a");
    const { data } = await rig.cs({ text: "b" });
    expect(rig.events("user_received_message")).toMatchObject([
      { sender: { id: oaId }, recipient: { id: userId }, message: { msg_id: data.message_id } },
    ]);
  });

  it("seen names every unseen message in msg_ids, once", async () => {
    const rig = await openRig();
    await rig.say("a");
    const first = (await rig.cs({ text: "b" })).data.message_id;
    const second = (await rig.cs({ text: "c" })).data.message_id;
    expect(await rig.control("/seen", to)).toEqual({ seen: 2 });
    expect(await rig.control("/seen", to)).toEqual({ seen: 0 });
    expect(rig.events("user_seen_message")).toMatchObject([
      { sender: { id: oaId }, recipient: { id: userId }, message: { msg_ids: [first, second] } },
    ]);
  });

  it("in the other reading the resident is the sender and seen names one msg_id", async () => {
    const rig = await openRig();
    await rig.control("/readings", { receiptSender: "user", seenField: "msg_id" });
    await rig.say("a");
    const { data } = await rig.cs({ text: "b" });
    await rig.control("/seen", to);
    expect(rig.events("user_received_message")[0]).toMatchObject({
      sender: { id: userId },
      recipient: { id: oaId },
    });
    expect(rig.events("user_seen_message")[0]?.message).toEqual({ msg_id: data.message_id });
  });

  it("a phone that is off receives only when the chat is opened", async () => {
    const rig = await openRig();
    await rig.control("/readings", { phoneOnline: false });
    await rig.say("a");
    await rig.cs({ text: "b" });
    expect(rig.events("user_received_message")).toHaveLength(0);
    await rig.control("/seen", to);
    expect(rig.events("user_received_message")).toHaveLength(1);
  });
});
