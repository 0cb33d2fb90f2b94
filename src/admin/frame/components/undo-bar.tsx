import { Form } from "./form.tsx";
import { Icon } from "./icon.tsx";

type Props = {
  /** What was done: “Đã chuyển 12 phản ánh cho Viettel.” */
  words: string;
  /** Where the way back is posted; left out when there is none (any more). */
  action?: string | undefined;
  hidden?: Record<string, string | number>;
};

/** What was just done, and the way back. */
export function UndoBar({ words, action, hidden = {} }: Props) {
  return (
    <div class="notice good undo" role="status">
      <Icon name="good" />
      <p>{words}</p>
      {action && (
        <Form action={action} hidden={hidden} inline label={`Hoàn tác: ${words}`}>
          <button type="submit">
            <Icon name="undo" /> Hoàn tác
          </button>
        </Form>
      )}
    </div>
  );
}
