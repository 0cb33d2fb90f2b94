import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Resident } from "../resident.ts";
import { linkIn, openLink, press, send, versionOn } from "./links.ts";
import { openWard, type Ward } from "./open-ward.ts";
import { fileBy, heard } from "./tell.ts";

describe.each(["pglite", "postgres"] as const)(
  "links and officers that get in each other's way, on %s",
  (kind) => {
    let ward: Ward;
    let baTu: Resident;
    let hoa: Resident;
    let code = "";
    let hamlet = 30;
    beforeAll(async () => {
      ward = await openWard("nam-hoa", kind);
      baTu = ward.person(0);
      hoa = ward.person(1);
      await ward.giveMail("culture", "council-office", "economy");
      await ward.linkOfficer(hoa, "culture", "Chị Hoa");
    });
    afterAll(() => ward.close());
    beforeEach(async () => {
      ward.counter.clock.set("2026-11-20T09:00:00+07:00");
      hamlet += 1;
      ({ code } = await fileBy(baTu, `Xóm ${hamlet} mất sóng Vina, không gọi được từ sáng`));
      await hoa.newMessages();
    });
    const newest = () => ward.mailsAbout(code, "culture").at(-1);

    it("given a forged, a shortened and a swapped link, shows the same page of nothing and does nothing", async () => {
      const genuine = linkIn(newest(), "acknowledge");
      const [id = "", mac = ""] = genuine.replace("/o/", "").split(".");
      const [otherId = ""] = linkIn(newest(), "resolve").replace("/o/", "").split(".");
      const forged = [
        `/o/${id}.${mac.replace(/.$/, (last) => (last === "0" ? "1" : "0"))}`,
        `/o/${id}`,
        `/o/${otherId}.${mac}`,
      ];
      for (const path of forged) {
        const { status, html } = await openLink(ward, path);
        expect(status).toBe(404);
        expect(html).not.toContain(code);
        expect((await send(ward, path, {}, "1")).status).toBe(404);
      }
      expect(await ward.story(code)).toEqual(["file citizen/chat"]);
    });

    it("given a link that previews open ten times, it still works, once; a replay says what was done and when", async () => {
      const path = linkIn(newest(), "acknowledge");
      for (let look = 0; look < 10; look += 1) expect((await openLink(ward, path)).status).toBe(200);
      const seen = versionOn(await openLink(ward, path));
      expect((await send(ward, path, {}, seen)).status).toBe(303);
      const replayed = await send(ward, path, {}, seen);
      expect(replayed.status).toBe(409);
      expect(replayed.html).toMatch(/Đã làm “Đã tiếp nhận” bằng đường dẫn này lúc 09:00/);
      expect(await ward.story(code)).toEqual(["file citizen/chat", "acknowledge office/link"]);
      expect((await baTu.newMessages()).filter((text) => text.includes("đã tiếp nhận"))).toHaveLength(1);
    });

    it("given a link older than fourteen days, refuses in words, while the newer mail's link works", async () => {
      const path = linkIn(newest(), "acknowledge");
      await ward.at("2026-12-07 09:01");
      const { html } = await openLink(ward, path);
      expect(html).toContain("đã hết hạn");
      expect(html).not.toContain("<form");
      expect((await send(ward, path, {}, "1")).status).toBe(409);
      expect((await press(ward, linkIn(newest(), "acknowledge"))).status).toBe(303);
    });

    it("given two officers who press at the same moment, one acts and the other reads who was first", async () => {
      const first = linkIn(newest(), "acknowledge");
      const second = linkIn(newest(), "resolve");
      const seen = versionOn(await openLink(ward, first));
      const proof = { kind: "document", number: "9/UBND" };
      const both = await Promise.all([send(ward, first, {}, seen), send(ward, second, proof, seen)]);
      expect(both.map(({ status }) => status).sort()).toEqual([303, 409]);
      expect(both.find(({ status }) => status === 409)?.html).toContain("Người khác vừa làm trước");
      expect(await ward.history(code)).toHaveLength(2);
    });

    it("given one officer in Zalo and one at the mail, the slower one is told and nothing is overwritten", async () => {
      const path = linkIn(newest(), "resolve");
      const seen = versionOn(await openLink(ward, path));
      expect(heard(await hoa.say(`chuyển ${code} Phòng Kinh tế`))).toContain("Đã chuyển");
      const late = await send(ward, path, { kind: "document", number: "9/UBND" }, seen);
      expect(late.status).toBe(409);
      expect(late.html).toContain("đã chuyển sang nơi khác");
      expect(await ward.request(code)).toMatchObject({ status: "submitted", receiver: "economy" });
    });

    it("given an old button of a message far up, the officer reads how things stand instead of acting blindly", async () => {
      await press(ward, linkIn(newest(), "acknowledge"));
      const answer = heard(await hoa.say(`Nhận ${code}`));
      expect(answer).toContain("cơ quan đã tiếp nhận");
      expect((await ward.story(code)).filter((step) => step.startsWith("acknowledge"))).toHaveLength(1);
    });
  },
);
