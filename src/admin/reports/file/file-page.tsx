import type { ServedPlace } from "../../../localities/served-place.ts";
import type { Similar } from "../../../signal-reports/duplicates/similar-reports.ts";
import { operators } from "../../../signal-reports/filing.ts";
import {
  hoursWords,
  indoorsWords,
  operatorWords,
  serviceWords,
} from "../../../signal-reports/offices/case-words.ts";
import type { SimilarReport } from "../../../signal-reports/report-facts.ts";
import {
  Breadcrumb,
  Field,
  Form,
  FormActions,
  type FormState,
  Notice,
  Section,
  Time,
} from "../../frame/components/index.ts";
import { filedServices } from "./read-filing.ts";

export type FilePageProps = {
  base: string;
  place: ServedPlace;
  filingKey: string;
  /** The conversation it is filed for. */
  conversation: number | null;
  form?: FormState | undefined;
  similar?: Similar<SimilarReport>[];
  refusal?: string | undefined;
};

/** A report for somebody who calls, comes in, or wrote in the chat. */
export function FilePage({
  base,
  place,
  filingKey,
  conversation,
  form,
  similar = [],
  refusal,
}: FilePageProps) {
  const hidden = { key: filingKey, ...(conversation === null ? {} : { conversation }) };
  return (
    <>
      <Breadcrumb steps={[[`${base}/reports`, "Phản ánh"]]} here="Ghi phản ánh" />
      {refusal && (
        <Notice tone="bad" news>
          {refusal}
        </Notice>
      )}
      <Notice title="Đọc cho người báo nghe">
        {`“${place.name} ghi lại lời kể và cách liên lạc, nếu có, chỉ để xử lý phản ánh này và báo lại kết quả. Muốn xem, sửa hay xóa, báo cho chúng tôi; trả lời trong 2 ngày làm việc.” Không hỏi số căn cước, mật khẩu, mã OTP.`}
      </Notice>
      {conversation !== null && (
        <p>
          Ghi cho người trong{" "}
          <a href={`${base}/conversations/${conversation}`}>hội thoại số {conversation}</a>: họ nhận mã và tin
          mới ngay trên Zalo.
        </p>
      )}
      <Form
        action={`${base}/reports/new`}
        hidden={hidden}
        form={form}
        keep={`file:${conversation ?? "new"}`}
        label="Ghi phản ánh"
      >
        {similar.length > 0 && <SimilarList similar={similar} base={base} />}
        <Field
          label="Lời kể"
          name="words"
          kind="textarea"
          maxlength={2_000}
          form={form}
          hint="Ghi như người báo nói; bấm “Đọc lời kể” để máy điền giúp các ô dưới."
        />
        <button type="submit" name="step" value="read" formnovalidate>
          Đọc lời kể, điền giúp
        </button>
        <Field label="Thôn, tổ, khu" name="area" maxlength={200} form={form} />
        <Field
          label="Mô tả chỗ"
          name="landmark"
          maxlength={300}
          form={form}
          hint="Gần đâu, đi lối nào. Chỉ nơi xử lý đọc được."
        />
        <Boxes
          name="operators"
          label="Nhà mạng"
          words={(one) => operatorWords([one])}
          {...{ form }}
          all={operators}
        />
        <Boxes
          name="services"
          label="Dịch vụ"
          words={(one) => serviceWords([one])}
          {...{ form }}
          all={filedServices}
        />
        <Pick
          name="hours"
          label="Yếu lúc nào"
          words={(one) => hoursWords([one])}
          all={["all-day", "evening", "daytime", "sometimes"]}
          form={form}
        />
        <Pick
          name="indoors"
          label="Trong hay ngoài nhà"
          words={(one) => indoorsWords([one])}
          all={["indoor", "outdoor", "both"]}
          form={form}
        />
        <Field label="Từ khi nào" name="since" maxlength={100} form={form} />
        <Field
          label="Khoảng bao nhiêu hộ bị"
          name="households"
          kind="number"
          min={0}
          max={9999}
          form={form}
        />
        <Field
          label="Khẩn: thiên tai, cấp cứu, không gọi được số khẩn cấp"
          name="urgent"
          kind="checkbox"
          form={form}
        />
        {conversation === null && (
          <Field
            label="Liên lạc lại thế nào"
            name="contact"
            maxlength={200}
            form={form}
            autocomplete="off"
            hint="Tên, số điện thoại nếu người báo muốn được báo lại. Được mã hóa."
          />
        )}
        <FormActions
          submit={similar.length > 0 ? "Vẫn ghi riêng" : "Ghi phản ánh"}
          name="step"
          value={similar.length > 0 ? "anyway" : "ask"}
          cancel={{ href: `${base}/reports` }}
        />
      </Form>
    </>
  );
}

function SimilarList({ similar, base }: { similar: Similar<SimilarReport>[]; base: string }) {
  return (
    <Section title="Có thể đã có người báo" level={2} id="similar">
      <p>Cùng chỗ này đang có phản ánh mở. Thêm vào thì người báo được nghe tin chung.</p>
      <ul class="plain">
        {similar.map(({ report }) => (
          <li>
            <a href={`${base}/reports/${report.code}`}>{report.code}</a>: {report.area ?? "chưa rõ chỗ"},{" "}
            {operatorWords(report.operators)}, {report.voices} người báo, <Time at={report.at} />
            {report.mine ? ", có người này rồi" : ""}{" "}
            <button type="submit" name="step" value={`join:${report.code}`}>
              Thêm vào {report.code}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

type ChoiceProps = {
  name: string;
  label: string;
  words: (one: string) => string;
  all: readonly string[];
  form?: FormState | undefined;
};

function Boxes({ name, label, words, all, form }: ChoiceProps) {
  const choices = all.map((value) => ({ value, label: words(value) }));
  return <Field kind="checkbox" {...{ name, label, form, choices }} />;
}

function Pick({ name, label, words, all, form }: ChoiceProps) {
  const choices = all.map((value) => ({ value, label: words(value) }));
  return <Field kind="select" placeholder="Chưa rõ" {...{ name, label, form, choices }} />;
}
