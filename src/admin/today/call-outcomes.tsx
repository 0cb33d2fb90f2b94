import { Field, Form } from "../frame/components/index.ts";
import type { Call } from "./read-calls.ts";

/** What came of a call, one press each. */
export function CallOutcomes({ id, why, base }: Pick<Call, "id" | "why"> & { base: string }) {
  return (
    <Form action={`${base}/calls/${id}/complete`} keep={`call:${id}`}>
      {why === "question" && (
        <Field name="answer" id={`answer-${id}`} label="Người dân trả lời thế nào" maxlength={2000} />
      )}
      <div class="form-actions">
        {why === "verdict" ? (
          <>
            <Outcome value="good" title="Tốt rồi" />
            <Outcome value="better" title="Đỡ hơn" />
            <Outcome value="not_fixed" title="Chưa được" />
          </>
        ) : (
          <Outcome value="reached" title="Đã gọi được" />
        )}
        <Outcome value="not_reached" title="Không gọi được" />
      </div>
    </Form>
  );
}

function Outcome({ value, title }: { value: string; title: string }) {
  return (
    <button type="submit" name="outcome" value={value}>
      {title}
    </button>
  );
}
