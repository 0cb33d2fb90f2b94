import { Breadcrumb, Section as Card, type FormState, Notice } from "../../frame/components/index.ts";
import { OfficeForm } from "./office-form.tsx";

type Props = {
  seen: string;
  form: FormState;
  returned: boolean;
  words: string[];
  mayWrite: boolean;
  base: string;
};

export function NewOfficePage({ seen, form, returned, words, mayWrite, base }: Props) {
  const list = `${base}/settings/offices`;
  return (
    <>
      <Breadcrumb
        steps={[
          [`${base}/settings`, "Cài đặt"],
          [list, "Cơ quan"],
        ]}
        here="Thêm cơ quan"
      />
      {words.map((sentence) => (
        <Notice tone="bad" news>
          {sentence}
        </Notice>
      ))}
      <Card title="Thông tin">
        <OfficeForm
          action={`${list}/new`}
          seen={seen}
          form={form}
          returned={returned}
          submit="Thêm cơ quan"
          cancel={list}
          mayWrite={mayWrite}
        />
      </Card>
    </>
  );
}
