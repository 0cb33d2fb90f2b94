import { carrierOffice } from "../../../signal-reports/dossier/carrier-office.ts";
import { operators } from "../../../signal-reports/filing.ts";
import { operatorWords } from "../../../signal-reports/offices/case-words.ts";
import type { FormState } from "../../frame/components/index.ts";
import {
  Badge,
  Section as Card,
  ConfirmForm,
  Field,
  Form,
  FormActions,
  Rows,
} from "../../frame/components/index.ts";
import type { Channel } from "./read-channels.ts";

type Props = {
  office: string;
  /** Stands for the carriers: each may have an address of its own. */
  carriers: boolean;
  channels: Channel[];
  form: FormState | undefined;
  mayWrite: boolean;
  base: string;
};

const kinds = { email: "Thư điện tử", zalo: "Zalo của cán bộ", webhook: "Webhook" } as const;

/** How an office is reached: seen, tried out, switched off, added. */
export function Channels({ office, carriers, channels, form, mayWrite, base }: Props) {
  const action = `${base}/settings/offices/${office}/channels`;
  return (
    <Card title="Đường nhận tin" count={channels.length}>
      <Rows
        head={["Loại", "Địa chỉ", "Tình trạng", { title: "", kind: "actions" }]}
        rows={channels.map((channel) => [
          kinds[channel.kind] +
            (channel.office === office ? "" : ` (${carrierWords(channel.office, office)})`),
          channel.kind === "zalo" ? `Cán bộ số ${channel.id}` : channel.address,
          <State channel={channel} />,
          mayWrite && channel.status !== "off" && <Acts channel={channel} action={action} />,
        ])}
        empty="Chưa có đường nào. Việc của cơ quan này sẽ chuyển tới nơi điều phối."
        caption="Đường nhận tin của cơ quan"
      />
      {mayWrite && (
        <>
          <h3>Thêm địa chỉ thư</h3>
          <Form action={`${action}/email`} form={form} label="Thêm địa chỉ thư">
            {carriers && <CarrierChoice office={office} id="mail-for" />}
            <Field name="email" label="Địa chỉ thư của cơ quan" kind="email" required form={form} />
            <FormActions submit="Thêm địa chỉ" />
          </Form>
          <h3>Liên kết Zalo của cán bộ</h3>
          <Form action={`${action}/code`} label="Tạo mã liên kết Zalo">
            <Field
              name="officer"
              label="Tên cán bộ"
              required
              maxlength={100}
              hint="Chỉ để anh/chị nhận ra; được mã hóa."
            />
            <FormActions submit="Tạo mã (dùng trong 24 giờ)" />
          </Form>
          <h3>Thêm webhook</h3>
          <Form action={`${action}/webhook`} form={form} label="Thêm webhook">
            <Field
              name="url"
              label="Địa chỉ https"
              kind="url"
              required
              form={form}
              hint="Khóa ký được hiện một lần ngay sau khi thêm."
            />
            <Field name="private" label="Máy nhận nằm trong mạng nội bộ" kind="checkbox" form={form} />
            <FormActions submit="Thêm webhook" />
          </Form>
        </>
      )}
    </Card>
  );
}

function CarrierChoice({ office, id }: { office: string; id: string }) {
  const choices = operators
    .filter((operator) => operator !== "other")
    .map((operator) => ({ value: carrierOffice(office, operator), label: operatorWords([operator]) }));
  return (
    <Field
      name="for"
      id={id}
      label="Của nhà mạng"
      kind="select"
      placeholder="Mọi nhà mạng"
      choices={choices}
    />
  );
}

function carrierWords(channelOffice: string, office: string): string {
  return operatorWords([channelOffice.slice(office.length + 1)]);
}

function State({ channel: { status, reason } }: { channel: Channel }) {
  if (status === "ok") return <Badge tone="good">Dùng được</Badge>;
  if (status === "failing") return <Badge tone="bad">{`Đang hỏng: ${reason ?? "chưa rõ"}`}</Badge>;
  return <Badge>{reason === "left" ? "Cán bộ đã thôi nhận" : "Đã tắt"}</Badge>;
}

function Acts({ channel: { id, kind }, action }: { channel: Channel; action: string }) {
  const officer = kind === "zalo";
  return (
    <>
      <Form action={`${action}/${id}/test`} inline label="Gửi thử">
        <button type="submit">Gửi thử</button>
      </Form>
      <ConfirmForm
        action={`${action}/${id}/off`}
        title={officer ? "Bỏ liên kết" : "Tắt"}
        question={
          officer
            ? "Cán bộ này không nhận và không xử lý được phản ánh qua Zalo nữa. Muốn lại thì tạo mã mới."
            : "Không gửi gì tới địa chỉ này nữa. Thêm lại địa chỉ thì dùng lại được."
        }
        submit={officer ? "Bỏ liên kết" : "Tắt"}
      />
    </>
  );
}
