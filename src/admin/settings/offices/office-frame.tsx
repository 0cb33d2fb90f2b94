import type { Child } from "hono/jsx";
import { Breadcrumb, Section as Card, type FormState, Notice } from "../../frame/components/index.ts";
import { OfficeForm } from "./office-form.tsx";

export type OfficeFrameProps = {
  seen: string;
  form: FormState;
  returned: boolean;
  /** Why it could not be saved. */
  words: string[];
  mayWrite: boolean;
  base: string;
};

type Props = OfficeFrameProps & { here: string; action: string; submit: string; children?: Child };

/** Where the office stands, what came of the form, and the form. */
export function OfficeFrame({ here, action, submit, children, words, base, ...form }: Props) {
  const list = `${base}/settings/offices`;
  return (
    <>
      <Breadcrumb
        steps={[
          [`${base}/settings`, "Cài đặt"],
          [list, "Cơ quan"],
        ]}
        here={here}
      />
      {children}
      {words.map((sentence) => (
        <Notice tone="bad" news>
          {sentence}
        </Notice>
      ))}
      <Card title="Thông tin">
        <OfficeForm {...form} action={`${list}/${action}`} submit={submit} cancel={list} />
      </Card>
    </>
  );
}
