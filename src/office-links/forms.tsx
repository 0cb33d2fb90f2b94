import type { Child } from "hono/jsx";
import type { Action } from "../signal-reports/action-links/issue-action-links.ts";
import { operators } from "../signal-reports/filing.ts";
import { operatorWords } from "../signal-reports/offices/case-words.ts";
import type { OfficeCase } from "../signal-reports/offices/read-case.ts";

type FormOf = { token: string; found: OfficeCase };

/** What an action needs to be told; the button posts, so that a preview of the link does nothing. */
export function ActionForm({ action, ...form }: FormOf & { action: Action }) {
  switch (action) {
    case "acknowledge":
      return (
        <Form {...form} button="Đã tiếp nhận">
          <p>Người báo sẽ được báo tin là cơ quan đã tiếp nhận.</p>
        </Form>
      );
    case "forward":
      return (
        <Form {...form} button="Chuyển">
          <label>
            Chuyển tới
            <select name="office" required>
              <option value="">Chọn nơi nhận</option>
              {form.found.place.profile.offices
                .filter(({ id }) => id !== form.found.request.receiver)
                .map(({ id, name }) => (
                  <option value={id}>{name}</option>
                ))}
            </select>
          </label>
          <Note label="Lời nhắn cho nơi nhận (không bắt buộc)" />
        </Form>
      );
    case "ask":
      return (
        <Form {...form} button="Gửi câu hỏi">
          <label>
            Câu hỏi cho người báo (họ đọc nguyên văn trên Zalo)
            <textarea name="note" required maxlength={500} />
          </label>
        </Form>
      );
    case "resolve":
      return <ProofForms {...form} />;
  }
}

function ProofForms(form: FormOf) {
  return (
    <>
      <p>Chọn một bằng chứng. Người báo sẽ đọc bằng chứng này và được hỏi “đã tốt chưa?”.</p>
      <details open>
        <summary>Ảnh chụp tại chỗ</summary>
        <Form {...form} kind="photo" button="Đã xong, gửi ảnh">
          <label>
            Ảnh (nhẹ hơn 10 MB)
            <input type="file" name="photo" accept="image/*" required />
          </label>
          <Note label="Ghi chú (không bắt buộc)" />
        </Form>
      </details>
      <details>
        <summary>Số văn bản</summary>
        <Form {...form} kind="document" button="Đã xong, ghi số văn bản">
          <Field name="number" label="Số văn bản, ví dụ 12/UBND" required />
          <Field name="date" label="Ngày văn bản" type="date" />
          <Note label="Ghi chú (không bắt buộc)" />
        </Form>
      </details>
      <details>
        <summary>Đo lại bằng i-Speed</summary>
        <Form {...form} kind="measurement" button="Đã xong, ghi kết quả đo">
          <Field name="down" label="Tải xuống (Mbit/s)" mode="decimal" required />
          <Field name="up" label="Tải lên (Mbit/s)" mode="decimal" />
          <Field name="ping" label="Độ trễ (ms)" mode="decimal" />
          <Note label="Ghi chú (không bắt buộc)" />
        </Form>
      </details>
      <details>
        <summary>Trả lời của nhà mạng</summary>
        <Form {...form} kind="carrier_answer" button="Đã xong, ghi trả lời của nhà mạng">
          <label>
            Nhà mạng
            <select name="operator" required>
              {operators.map((operator) => (
                <option value={operator}>{operatorWords([operator])}</option>
              ))}
            </select>
          </label>
          <Field name="station" label="Trạm phát sóng" required />
          <Field name="distanceM" label="Cách chỗ báo (mét)" mode="numeric" required />
          <Field name="cause" label="Nguyên nhân" required />
          <Field name="plan" label="Việc đã làm hoặc kế hoạch" required />
          <Field name="date" label="Ngày làm xong" type="date" required />
        </Form>
      </details>
    </>
  );
}

type FormProps = FormOf & { button: string; kind?: string; children: Child };

function Form({ token, found, button, kind, children }: FormProps) {
  return (
    <form method="post" action={`/o/${token}`} enctype="multipart/form-data">
      <input type="hidden" name="version" value={String(found.request.version)} />
      {kind && <input type="hidden" name="kind" value={kind} />}
      {children}
      <button class="main" type="submit">
        {button}
      </button>
    </form>
  );
}

function Note({ label }: { label: string }) {
  return (
    <label>
      {label}
      <textarea name="note" maxlength={2_000} />
    </label>
  );
}

type FieldProps = {
  name: string;
  label: string;
  type?: string;
  mode?: "decimal" | "numeric";
  required?: boolean;
};

function Field({ name, label, type = "text", mode, required = false }: FieldProps) {
  return (
    <label>
      {label}
      <input name={name} type={type} inputmode={mode} required={required} />
    </label>
  );
}
