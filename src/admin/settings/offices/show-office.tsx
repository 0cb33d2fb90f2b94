import type { PageStatus, StaffPage } from "../../admin-route.ts";
import type { FormState } from "../../frame/components/index.ts";
import { readProfile } from "../parts/read-profile.ts";
import { officeParts, officeValues } from "./office-form.tsx";
import { OfficePage } from "./office-page.tsx";
import { readChannels } from "./read-channels.ts";

type Shown = {
  form?: FormState;
  channelForm?: FormState;
  words?: string[];
  once?: string[];
  status?: PageStatus;
};

const doneWords: Record<string, string> = {
  "1": "Đã lưu. Thay đổi có hiệu lực ngay.",
  test: "Đã gửi tin thử. Hỏi cơ quan xem có nhận được không; nếu hỏng, tình trạng bên dưới sẽ đổi.",
  off: "Đã tắt.",
};

/** One office's page, with whatever came of a form on it. */
export async function showOffice(page: StaffPage, shown: Shown) {
  const { form, channelForm, words = [], once = [], status } = shown;
  const { c, desk, view, base } = page;
  const id = c.req.param("office") ?? "";
  const { profile, seen, history } = await readProfile(page, officeParts);
  const office = profile.offices.find((one) => one.id === id);
  if (!office) return c.notFound();
  const channels = await desk.read("settings.see", (tx) => readChannels(tx, profile, id));
  const facts = {
    id,
    profile,
    seen,
    channels,
    history,
    form: form ?? { values: officeValues(profile, id), errors: {} },
    returned: form !== undefined,
    channelForm,
    words,
    once,
    done: doneWords[c.req.query("saved") ?? ""] ?? null,
    base,
  };
  return view(office.name, <OfficePage {...facts} mayWrite={desk.may("settings.write")} />, status);
}
