import type { GapGroup } from "../../../knowledge/gaps/group-gaps.ts";
import type { QuestionGap } from "../../../knowledge/gaps/list-gaps.ts";
import {
  Badge,
  ConfirmForm,
  Details,
  Empty,
  Field,
  Pager,
  Rows,
  Section,
  Time,
} from "../../frame/components/index.ts";
import { AreaTabs } from "../area-tabs.tsx";

type Props = {
  base: string;
  groups: GapGroup[];
  total: number;
  page: number;
  perPage: number;
  closed: QuestionGap[];
  mayWrite: boolean;
};

const reasonWords: Record<QuestionGap["reason"], string> = {
  unknown: "Không biết",
  clarify: "Phải hỏi lại",
  wrong: "Bị báo sai",
};

const closedWords: Record<NonNullable<QuestionGap["closedAs"]>, string> = {
  answered: "Đã có bài",
  worded: "Đã thêm cách hỏi",
  not_ours: "Không thuộc việc của quầy",
};

export function GapsPage({ base, groups, total, page, perPage, closed, mayWrite }: Props) {
  const address = (to: number) => `${base}/knowledge/gaps?page=${to}`;
  return (
    <>
      <AreaTabs base={base} here="gaps" />
      {groups.length === 0 && <Empty>Câu nào cũng đã trả lời được.</Empty>}
      {groups.map((group) => (
        <Group base={base} group={group} mayWrite={mayWrite} />
      ))}
      <Pager
        previous={page > 1 ? address(page - 1) : undefined}
        next={page * perPage < total ? address(page + 1) : undefined}
        words={total === 0 ? undefined : `${total} nhóm câu hỏi`}
      />
      {closed.length > 0 && (
        <Details title="Đã xử lý gần đây">
          <Rows
            caption="Đã xử lý gần đây"
            head={["Câu hỏi", "Cách xử lý", "Ghi chú", "Lúc"]}
            rows={closed.map(({ question, closedAs, closedNote, closedAt }) => [
              question,
              closedAs ? closedWords[closedAs] : "",
              closedAs === "not_ours" || !closedNote ? (
                closedNote
              ) : (
                <a href={`${base}/knowledge/${closedNote}`}>{closedNote}</a>
              ),
              <Time at={closedAt} />,
            ])}
            empty=""
          />
        </Details>
      )}
    </>
  );
}

function Group({ base, group, mayWrite }: { base: string; group: GapGroup; mayWrite: boolean }) {
  const { ids, questions, count, lastAt, reasons, articleId } = group;
  const [newest = "", ...others] = questions;
  const chosen = ids.join(",");
  return (
    <Section title={newest} id={`gap-${ids[0]}`}>
      <p>
        {reasons.map((reason) => (
          <Badge tone={reason === "wrong" ? "bad" : "warn"}>{reasonWords[reason]}</Badge>
        ))}{" "}
        <span class="quiet">
          {count.toLocaleString("vi-VN")} lần, gần nhất <Time at={lastAt} />
        </span>
      </p>
      {others.length > 0 && (
        <Details title={`Cách hỏi khác (${others.length})`}>
          <ul>
            {others.map((question) => (
              <li>{question}</li>
            ))}
          </ul>
        </Details>
      )}
      {articleId && (
        <p>
          <a href={`${base}/knowledge/${articleId}`}>Mở bài bị báo sai</a>
        </p>
      )}
      {mayWrite && (
        <div class="form-actions no-print">
          {articleId ? (
            <a class="button main" href={`${base}/knowledge/${articleId}/edit`}>
              Sửa bài này
            </a>
          ) : (
            <>
              <a class="button main" href={`${base}/knowledge/new?gap=${chosen}`}>
                Viết câu trả lời
              </a>
              <a class="button" href={`${base}/knowledge/gaps/word?gap=${chosen}`}>
                Thêm cách hỏi này vào một bài
              </a>
            </>
          )}
          <ConfirmForm
            action={`${base}/knowledge/gaps/close`}
            title="Không thuộc việc của mình"
            question="Nhóm câu hỏi này đóng lại, và mở ra khi có người hỏi nữa."
            submit="Đóng lại"
            hidden={{ gap: chosen }}
          >
            <Field id={`reason-${ids[0]}`} name="reason" label="Lý do" required maxlength={300} />
          </ConfirmForm>
        </div>
      )}
    </Section>
  );
}
