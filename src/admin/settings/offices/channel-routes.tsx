import { isCarrierOffice } from "../../../signal-reports/dossier/carrier-office.ts";
import { issueLinkCode } from "../../../signal-reports/officer-chat/issue-link-code.ts";
import { addChannel, type NewChannel, refusedChannel } from "../../../signal-reports/offices/add-channel.ts";
import { oweTest } from "../../../signal-reports/offices/owe-test.ts";
import { switchChannelOff } from "../../../signal-reports/offices/switch-channel-off.ts";
import type { AdminParts } from "../../admin-parts.ts";
import type { AdminRoute, StaffPage } from "../../admin-route.ts";
import { unitOf, webhookSecret } from "../parts/randomness.ts";
import { openTyped, type Posted } from "../parts/typed.ts";
import { readChannels } from "./read-channels.ts";
import { showOffice } from "./show-office.tsx";

const path = "/settings/offices/:office/channels";
const permission = "settings.write";

/** The ways to one office: added, tried, switched off. Secrets and codes are shown once. */
export function channelPages({ tools, jobs, randomBytes }: AdminParts): AdminRoute[] {
  return [
    { method: "POST", path: `${path}/email`, permission, handle: addMail },
    { method: "POST", path: `${path}/webhook`, permission, handle: addWebhook },
    { method: "POST", path: `${path}/code`, permission, handle: makeCode },
    { method: "POST", path: `${path}/:channel/test`, permission, handle: test },
    { method: "POST", path: `${path}/:channel/off`, permission, handle: switchOff },
  ];

  async function addMail(page: StaffPage) {
    const typed = openTyped((await page.c.req.parseBody({ all: true })) as Posted);
    const office = officeOf(page);
    if (office === null) return page.c.notFound();
    const wanted = typed.line("for");
    const officeId = wanted !== "" && isCarrierOffice(wanted, [office]) ? wanted : office;
    const channel: NewChannel = {
      locality: page.place.slug,
      officeId,
      kind: "email",
      address: typed.line("email"),
      secret: null,
      mayBePrivate: false,
    };
    if (refusedChannel(channel)) {
      typed.wrong("email", "Địa chỉ thư chưa đúng. Ghi như: vanphong@namhoa.gov.vn");
      return await showOffice(page, { channelForm: typed.state(), status: 422 });
    }
    await add(page, channel);
    return page.goTo(`/settings/offices/${office}?saved=1`);
  }

  async function addWebhook(page: StaffPage) {
    const typed = openTyped((await page.c.req.parseBody({ all: true })) as Posted);
    const office = officeOf(page);
    if (office === null) return page.c.notFound();
    const secret = webhookSecret(randomBytes(24));
    const channel: NewChannel = {
      locality: page.place.slug,
      officeId: office,
      kind: "webhook",
      address: typed.line("url"),
      secret,
      mayBePrivate: typed.box("private"),
    };
    if (refusedChannel(channel)) {
      typed.wrong("url", "Chỉ nhận địa chỉ https; máy trong mạng nội bộ thì đánh dấu ô bên dưới.");
      return await showOffice(page, { channelForm: typed.state(), status: 422 });
    }
    await add(page, channel);
    return await showOffice(page, { once: [`Khóa ký: ${secret}`] });
  }

  async function add({ desk, now }: StaffPage, channel: NewChannel) {
    const { officeId: subjectId, kind, address } = channel;
    await desk.act(
      permission,
      { action: "office.channel_add", subject: "office", subjectId, details: { kind, address } },
      (tx) => addChannel({ db: tx, sealer: tools.sealer, now }, channel),
    );
  }

  async function makeCode(page: StaffPage) {
    const typed = openTyped((await page.c.req.parseBody({ all: true })) as Posted);
    const { desk, now, place } = page;
    const office = officeOf(page);
    if (office === null) return page.c.notFound();
    const name = typed.line("officer").slice(0, 100);
    if (name === "")
      return await showOffice(page, { words: ["Ghi tên cán bộ trước khi tạo mã."], status: 422 });
    const made = await desk.act(
      permission,
      { action: "office.link_code", subject: "office", subjectId: office },
      (tx) =>
        issueLinkCode(
          { db: tx, sealer: tools.sealer, random: () => unitOf(randomBytes(4)), now },
          { locality: place.slug, officeId: office, name },
        ),
    );
    const once = [`Cán bộ nhắn tới Zalo OA của địa phương: cán bộ ${made.code}`];
    return await showOffice(page, { once });
  }

  async function test(page: StaffPage) {
    const { desk, place } = page;
    const channelId = Number(page.c.req.param("channel"));
    const office = officeOf(page);
    if (office === null || !Number.isSafeInteger(channelId)) return page.c.notFound();
    const owed = await desk.act(
      permission,
      (done) => (done ? entry("office.channel_test", office, channelId) : null),
      (tx) => oweTest(tools, tx, { locality: place.slug, channelId }),
    );
    if (!owed) return page.c.notFound();
    jobs.wake("send-office-messages");
    return page.goTo(`/settings/offices/${office}?saved=test`);
  }

  async function switchOff(page: StaffPage) {
    const channelId = Number(page.c.req.param("channel"));
    const office = officeOf(page);
    if (office === null || !Number.isSafeInteger(channelId)) return page.c.notFound();
    const done = await page.desk.act(
      permission,
      (off) => (off ? entry("office.channel_off", office, channelId) : null),
      async (tx) => {
        const mine = await readChannels(tx, page.place.profile, office);
        return mine.some(({ id }) => id === channelId) && (await switchChannelOff(tx, channelId));
      },
    );
    if (!done) return page.c.notFound();
    return page.goTo(`/settings/offices/${office}?saved=off`);
  }
}

function entry(action: string, subjectId: string, channel: number) {
  return { action, subject: "office", subjectId, details: { channel } };
}

function officeOf({ c, place }: StaffPage): string | null {
  const id = c.req.param("office") ?? "";
  return place.profile.offices.some((office) => office.id === id) ? id : null;
}
