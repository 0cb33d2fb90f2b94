import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { callTasks, localities, serviceRequests } from "../../../src/database/schema/index.ts";
import { oweDigests } from "../../../src/signal-reports/offices/owe-digests.ts";
import { databaseKinds } from "../../support/databases.ts";
import { locality, type OfficeWorld, openOffices } from "./office-world.ts";

const at = (moment: string) => `${moment}+07:00`;

describe.each(databaseKinds)("the morning's digest, on %s", (kind) => {
  let world: OfficeWorld;
  beforeAll(async () => {
    world = await openOffices(kind);
  });
  beforeEach(async () => {
    await world.reset();
    const row = {
      slug: locality,
      profile: "",
      plan: "",
      repositoryHash: "",
      origin: "repository" as const,
      updatedAt: world.clock.now(),
    };
    await world.db.insert(localities).values(row).onConflictDoNothing();
    await world.email("council-office");
  });
  afterAll(() => world.close());

  const owe = async (moment: string) => {
    world.clock.set(at(moment));
    await oweDigests(world.tools, world.db);
    await world.deliver();
  };
  const digests = () => world.mails.filter(({ subject }) => subject.includes("quá hạn,"));

  it("given an overdue report and a mail that bounced, tells the coordinating office once, at 07:30", async () => {
    await world.email("committee");
    const { request } = await world.file();
    const { code } = request;
    world.mailServer.answers.push(
      (mail) =>
        mail.to.startsWith("committee")
          ? { outcome: "refused", reason: "smtp 550 RCPT TO", permanent: true }
          : { outcome: "accepted", ref: "" },
      () => ({ outcome: "refused", reason: "smtp 550 RCPT TO", permanent: true }),
    );
    await world.deliver();
    await owe("2026-12-01T07:29:00");
    expect(digests()).toEqual([]);
    await owe("2026-12-01T07:30:00");
    await owe("2026-12-01T07:31:00");
    await owe("2026-12-01T08:10:00");
    expect(digests().map(({ to }) => to)).toEqual(["council-office@nam-hoa.example"]);
    const [digest] = digests();
    expect(digest?.text).toContain(`Quá hạn ${code}`);
    expect(digest?.text).toContain("Kênh hỏng");
    expect((await world.messages()).at(-1)?.step).toBe("digest:2026-12-01");
  });

  it("given another day, tells again; given a weekend or a holiday, does not", async () => {
    await world.file();
    await owe("2026-12-05T07:30:00");
    await owe("2027-01-01T07:30:00");
    expect(digests()).toEqual([]);
    await owe("2026-12-07T07:30:00");
    await owe("2026-12-08T07:30:00");
    expect(digests()).toHaveLength(2);
  });

  it("given people to ring up and nothing else, tells how many and since when", async () => {
    const { request, voiceId } = await world.file();
    const task = { locality, requestId: request.id, voiceId, officeId: "council-office" };
    await world.db
      .insert(callTasks)
      .values({ ...task, why: "news", createdAt: new Date(at("2026-11-20T15:00:00")) });
    await owe("2026-11-23T07:30:00");
    expect(digests()[0]?.text).toContain(
      "Cần gọi cho người báo: 1 người, lâu nhất từ 15:00 thứ sáu 20/11/2026",
    );
  });

  it("given nothing wrong, stays silent", async () => {
    await owe("2026-12-01T07:30:00");
    expect(await world.messages()).toEqual([]);
  });

  it("given a server that comes up at ten, leaves the day be", async () => {
    await world.file();
    await owe("2026-12-01T10:00:00");
    expect(digests()).toEqual([]);
  });

  it("given everything done between owing and sending, says nothing", async () => {
    await world.file();
    await world.deliver();
    world.clock.set(at("2026-12-01T07:30:00"));
    await oweDigests(world.tools, world.db);
    await world.db.update(serviceRequests).set({ status: "closed_fixed" });
    await world.deliver();
    expect(digests()).toEqual([]);
    expect((await world.messages()).at(-1)).toMatchObject({ status: "dead", reason: "needless" });
  });
});
