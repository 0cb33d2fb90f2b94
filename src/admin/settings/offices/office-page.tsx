import { usesOf } from "../../../localities/editing/office-changes.ts";
import type { LocalityProfile } from "../../../localities/schema.ts";
import type { AuditRow } from "../../audit/read-trail.ts";
import { Section as Card, ConfirmForm, type FormState, Notice } from "../../frame/components/index.ts";
import { History } from "../parts/history.tsx";
import { Channels } from "./channels.tsx";
import { OfficeFrame, type OfficeFrameProps } from "./office-frame.tsx";
import type { Channel } from "./read-channels.ts";

type Props = OfficeFrameProps & {
  id: string;
  profile: LocalityProfile;
  channels: Channel[];
  history: AuditRow[];
  channelForm: FormState | undefined;
  /** Said once: a code or a secret. */
  once: string[];
  done: string | null;
};

export function OfficePage(props: Props) {
  const { id, profile, channels, history, channelForm, once, done, ...frame } = props;
  const { seen, mayWrite, base } = frame;
  const name = profile.offices.find((office) => office.id === id)?.name ?? id;
  const uses = usesOf(profile, id);
  return (
    <>
      <OfficeFrame {...frame} here={name} action={id} submit="Lưu">
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
      </OfficeFrame>
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
              action={`${base}/settings/offices/${id}/remove`}
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
