import type { LocalityProfile } from "../../../localities/schema.ts";
import { Breadcrumb, type FormState, Notice } from "../../frame/components/index.ts";
import { RuleForm } from "./rule-form.tsx";

type Props = {
  id: string;
  title: string;
  profile: LocalityProfile;
  seen: string;
  form: FormState;
  returned: boolean;
  words: string[];
  base: string;
};

export function RulePage({ id, title, profile, seen, form, returned, words, base }: Props) {
  const list = `${base}/settings/routing`;
  return (
    <>
      <Breadcrumb
        steps={[
          [`${base}/settings`, "Cài đặt"],
          [list, "Quy tắc chuyển phản ánh"],
        ]}
        here={title}
      />
      {words.map((sentence) => (
        <Notice tone="bad" news>
          {sentence}
        </Notice>
      ))}
      <RuleForm action={`${list}/${id}`} {...{ seen, profile, form, returned }} cancel={list} />
    </>
  );
}
