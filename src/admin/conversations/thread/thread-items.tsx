import type { Child } from "hono/jsx";
import { Badge, Details, Form, Time } from "../../frame/components/index.ts";
import { noteText } from "../acts/note.ts";
import { nameOf } from "../colleagues.ts";
import { AnswerTrace } from "./answer-trace.tsx";
import { deliveryWords } from "./delivery-words.ts";
import { describeEvent, type SaidByCitizen } from "./describe-event.ts";
import { describeMessage } from "./message-text.ts";
import type { ThreadItem, ThreadMessage } from "./read-thread.ts";
import type { ThreadTools } from "./thread-tools.ts";

/** A thread, oldest first. */
export function ThreadItems({ items, tools }: { items: ThreadItem[]; tools: ThreadTools }) {
  return (
    <ol class="thread" aria-label="Tin nhắn, cũ trước mới sau">
      {items.map((item) => (
        <Item item={item} tools={tools} />
      ))}
    </ol>
  );
}

function Item({ item, tools }: { item: ThreadItem; tools: ThreadTools }) {
  switch (item.kind) {
    case "citizen": {
      const { sealedBody, eventName, eventAt } = item.turn;
      const said = describeEvent(tools.sealer, sealedBody, eventName);
      return (
        <Said side="citizen" who="Người dân" at={eventAt} id={`t${item.turn.id}`}>
          <Citizen said={said} tools={tools} />
          <AnswerTrace turn={item.turn} asked={said.text !== ""} tools={tools} />
        </Said>
      );
    }
    case "dead":
      return (
        <Said side="citizen" who="Người dân" at={item.at}>
          <Citizen
            said={describeEvent(tools.sealer, item.event.sealedBody, item.event.eventName)}
            tools={tools}
          />
          <Badge tone="bad">Lỗi khi trả lời, chưa ai đáp tin này</Badge>
        </Said>
      );
    case "picture":
      return (
        <Said side="citizen" who="Người dân" at={item.at}>
          <Picture picture={item.picture} tools={tools} />
        </Said>
      );
    case "office":
      return (
        <Said side="office" who={authorOf(item.message, tools)} at={item.at} id={`m${item.message.id}`}>
          <Office message={item.message} tools={tools} />
        </Said>
      );
    case "note":
      return (
        <Said side="note" who={`Ghi chú của ${nameOf(tools.colleagues, item.note.staffId)}`} at={item.at}>
          <p class="words">{noteText(tools.sealer, item.note.sealedText)}</p>
        </Said>
      );
  }
}

type SaidProps = { side: "citizen" | "office" | "note"; who: string; at: Date; id?: string; children: Child };

function Said({ side, who, at, id, children }: SaidProps) {
  return (
    <li class={`said ${side}`} id={id}>
      <p class="who">
        <strong>{who}</strong>{" "}
        <span class="quiet">
          <Time at={at} />
        </span>
      </p>
      {children}
    </li>
  );
}

function Citizen({ said: { text, parts }, tools }: { said: SaidByCitizen; tools: ThreadTools }) {
  return (
    <>
      {text !== "" && <p class="words">{text}</p>}
      {parts.map(({ words, url }) => {
        const link = url && tools.linkOf ? tools.linkOf(url) : null;
        return (
          <p>
            {link ? (
              <a href={link} target="_blank" rel="noopener noreferrer">
                {words} (mở ở Zalo)
              </a>
            ) : (
              <em>[{words}]</em>
            )}
          </p>
        );
      })}
    </>
  );
}

function Picture({ picture, tools }: { picture: { id: string; status: string }; tools: ThreadTools }) {
  if (picture.status !== "stored") return <p class="quiet">[Ảnh chưa lưu được]</p>;
  const url = `${tools.here}/pictures/${picture.id}`;
  return (
    <a href={url}>
      <img src={`${url}?size=thumbnail`} alt="Ảnh người dân gửi kèm phản ánh" loading="lazy" width="150" />
    </a>
  );
}

function Office({ message, tools }: { message: ThreadMessage; tools: ThreadTools }) {
  const { text, buttons, attached } = describeMessage(tools.sealer, message.sealedMessage);
  const delivery = deliveryWords(message, tools.now);
  return (
    <>
      {attached && (
        <p>
          <em>[{attached}]</em>
        </p>
      )}
      {text !== "" && <p class="words">{text}</p>}
      {buttons.length > 0 && <p class="quiet">Nút: {buttons.join(" · ")}</p>}
      <p class="delivery">
        <Badge tone={delivery.tone}>{delivery.words}</Badge>
      </p>
      {tools.mayAct && <MessageActs message={message} tools={tools} />}
    </>
  );
}

function MessageActs({
  message: { id, kind, status },
  tools,
}: {
  message: ThreadMessage;
  tools: ThreadTools;
}) {
  const url = `${tools.here}/messages/${id}`;
  if (status === "unknown")
    return (
      <Details title="Gửi lại tin này">
        <p>Không rõ tin đã tới chưa. Gửi lại thì người dân có thể nhận hai lần.</p>
        <Form action={`${url}/again`} inline label="Gửi lại, có thể tới hai lần">
          <button type="submit">Vẫn gửi lại</button>
        </Form>
      </Details>
    );
  if (status === "failed" || status === "dead")
    return (
      <Form action={`${url}/again`} inline label="Gửi lại tin chưa tới">
        <button type="submit">Gửi lại</button>
      </Form>
    );
  if (kind === "staff" && (status === "waiting" || status === "queued"))
    return (
      <Form action={`${url}/withdraw`} inline label="Rút lại tin chưa gửi">
        <button type="submit">Rút lại</button>
      </Form>
    );
  return null;
}

function authorOf({ kind, authorId }: ThreadMessage, { colleagues }: ThreadTools): string {
  if (kind === "reply") return "Trợ lý tự động";
  if (kind === "notice") return "Tin báo tự động";
  if (kind === "elsewhere") return "Cán bộ (viết từ Zalo OA)";
  return authorId ? nameOf(colleagues, authorId) : "Cán bộ";
}
