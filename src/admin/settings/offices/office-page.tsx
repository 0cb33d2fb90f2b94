import { usesOf } from "../../../localities/editing/office-changes.ts";
import type { LocalityProfile } from "../../../localities/schema.ts";
import type { AuditRow } from "../../audit/read-trail.ts";
import {
  Breadcrumb,
  Section as Card,
  ConfirmForm,
  type FormState,
  Notice,
} from "../../frame/components/index.ts";
import { History } from "../parts/history.tsx";
import { Channels } from "./channels.tsx";
import { OfficeForm } from "./office-form.tsx";
import type { Channel } from "./read-channels.ts";

type Props = {
  id: string;
  profile: LocalityProfile;
  seen: string;
  channels: Channel[];
  history: AuditRow[];
  form: FormState;
  returned: boolean;
  channelForm: FormState | undefined;
  words: string[];
  /** Said once: a code or a secret. */
  once: string[];
  done: string | null;
  mayWrite: boolean;
  base: string;
};

export function OfficePage(props: Props) {
  const {
    id,
    profile,
    seen,
    channels,
    history,
    form,
    returned,
    channelForm,
    words,
    once,
    done,
    mayWrite,
    base,
  } = props;
  const name = profile.offices.find((office) => office.id === id)?.name ?? id;
  const list = `${base}/settings/offices`;
  const uses = usesOf(profile, id);
  return (
    <>
      <Breadcrumb
        steps={[
          [`${base}/settings`, "Cài đặt"],
          [list, "Cơ quan"],
        ]}
        here={name}
      />
      {done && (
        <Notice tone="good" news>
          {done}
        </Notice>
      )}
      {once.length > 0 && (
        <Notice tone="warn" title="Ghi lại ngay, chỉ hiện một lần" news>
          {once.map((line) => (
            <p>
              <code>{line}</code>
            </p>
          ))}
        </Notice>
      )}
      {words.map((sentence) => (
        <Notice tone="bad" news>
          {sentence}
        </Notice>
      ))}
      <Card title="Thông tin">
        <OfficeForm
          action={`${list}/${id}`}
          seen={seen}
          form={form}
          returned={returned}
          submit="Lưu"
          cancel={list}
          mayWrite={mayWrite}
        />
      </Card>
      <Channels
        office={id}
        carriers={profile.signal.rules.some(({ fixer }) => fixer === id)}
        channels={channels}
        form={channelForm}
        mayWrite={mayWrite}
        base={base}
      />
      {mayWrite && (
        <Card title="Bỏ cơ quan này">
          {uses.length > 0 ? (
            <p>{`Chưa bỏ được vì còn được giao: ${uses.join(", ")}. Đổi các chỗ đó trước.`}</p>
          ) : (
            <ConfirmForm
              action={`${list}/${id}/remove`}
              title="Bỏ cơ quan"
              question="Cơ quan không còn trong danh sách. Phản ánh đã giao trước đây vẫn giữ tên trong lịch sử."
              submit="Bỏ cơ quan"
              hidden={{ seen }}
            />
          )}
        </Card>
      )}
      <History rows={history} base={base} />
    </>
  );
}
