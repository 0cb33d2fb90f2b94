import type { Child } from "hono/jsx";
import { describe, expect, it } from "vitest";
import {
  Badge,
  Breadcrumb,
  ConfirmForm,
  Details,
  Empty,
  Field,
  Filters,
  Form,
  FormActions,
  formState,
  KeyValues,
  LiveRegion,
  Menu,
  Notice,
  Pager,
  Rows,
  Section,
  Stats,
  Steps,
  Tabs,
  Time,
  UndoBar,
} from "../../../src/admin/frame/components/index.ts";

const html = (child: Child) => String(child);

describe("Field", () => {
  it("ties label, hint and error to the control", () => {
    const text = html(<Field label="Tên" name="name" hint="Như trên con dấu" error="Ghi tên." required />);
    expect(text).toContain('<label for="f-name">Tên</label>');
    expect(text).toContain('aria-describedby="f-name-hint f-name-error"');
    expect(text).toContain('id="f-name-error">Ghi tên.');
    expect(text).toContain('aria-invalid="true"');
    expect(text).toContain("required");
  });

  it("says which fields may stay empty", () => {
    expect(html(<Field label="Ghi chú" name="note" />)).toContain("(không bắt buộc)");
    expect(html(<Field label="Ghi chú" name="note" required />)).not.toContain("không bắt buộc");
  });

  it("brings back what was typed rather than what was there, and writes markup as text", () => {
    const form = formState({ name: '"><script>alert(1)</script>' }, { name: "Sai." });
    const text = html(<Field label="Tên" name="name" value="Cũ" form={form} />);
    expect(text).toContain("&lt;script&gt;");
    expect(text).not.toContain("<script>");
    expect(text).not.toContain("Cũ");
    expect(text).toContain("Sai.");
  });

  it("never brings a password back", () => {
    const form = formState({ secret: "bí mật" });
    expect(html(<Field label="Mật khẩu" name="secret" kind="password" form={form} />)).not.toContain(
      "bí mật",
    );
  });

  it("brings back the choice of a select, of radio buttons and of several boxes", () => {
    const choices = [
      { value: "a", label: "A" },
      { value: "b", label: "B" },
      { value: "c", label: "C" },
    ];
    const form = formState({ one: "b", many: ["a", "c"] });
    const select = html(<Field label="Một" name="one" kind="select" choices={choices} form={form} />);
    expect(select).toMatch(/value="b" selected/);
    const radio = html(<Field label="Một" name="one" kind="radio" choices={choices} value="a" form={form} />);
    expect(radio.match(/checked/g)).toHaveLength(1);
    expect(radio).toMatch(/<fieldset[^>]*><legend>Một<\/legend>/);
    const boxes = html(<Field label="Nhiều" name="many" kind="checkbox" choices={choices} form={form} />);
    expect(boxes.match(/checked/g)).toHaveLength(2);
  });

  it("keeps a box that was unticked unticked when the form comes back", () => {
    const asServed = <Field label="Bật" name="on" kind="checkbox" value="1" />;
    const back = <Field label="Bật" name="on" kind="checkbox" value="1" form={formState({})} />;
    expect(html(asServed)).toContain("checked");
    expect(html(back)).not.toContain("checked");
  });

  it.each(["text", "textarea", "email", "date", "file", "search", "decimal"] as const)(
    "has one labelled control of kind %s",
    (kind) => {
      const text = html(<Field label="L" name="n" kind={kind} />);
      expect(text.match(/id="f-n"/g)).toHaveLength(1);
      expect(text).toContain('for="f-n"');
    },
  );
});

describe("Form", () => {
  it("posts, carries its hidden values, and says at the top how many places are wrong", () => {
    const state = formState({ a: "1" }, { a: "Sai.", b: "Thiếu." });
    const text = html(
      <Form action="/x" keep="k:1" hidden={{ version: 3 }} form={state}>
        <FormActions submit="Lưu" cancel={{ href: "/back" }} />
      </Form>,
    );
    expect(text).toContain('method="post"');
    expect(text).toContain('<input type="hidden" name="version" value="3"/>');
    expect(text).toContain('data-keep="k:1"');
    expect(text).toContain("data-returned");
    expect(text).toContain("Xem lại 2 chỗ");
    expect(text).toContain('role="alert"');
    expect(text).toContain('href="/back"');
  });

  it("is multipart only with files", () => {
    expect(html(<Form action="/x" files />)).toContain("multipart/form-data");
    expect(html(<Form action="/x" />)).not.toContain("enctype");
  });

  it("leaves files out of what comes back", () => {
    const file = new File(["x"], "a.jpg");
    expect(formState({ photo: file, both: [file, "chữ"] }).values).toEqual({ both: ["chữ"] });
  });

  it("asks in a fold before an act that is confirmed", () => {
    const text = html(<ConfirmForm action="/x" title="Xóa" question="Xóa hẳn?" submit="Xóa hẳn" />);
    expect(text).toMatch(/<details class="confirm"><summary class="button">Xóa<\/summary>/);
    expect(text).toContain("Xóa hẳn?");
    expect(text).toContain('class="danger"');
  });
});

describe("Rows", () => {
  const text = html(
    <Rows
      head={["Mã", { title: "Số", kind: "number" }, ""]}
      rows={[["<b>A</b>", "1", <button type="submit">Mở</button>]]}
      empty="Không có."
      caption="Danh sách"
    />,
  );
  it("is a table with headers, and gives each value its column's title for a phone", () => {
    expect(text).toContain('<th role="columnheader" scope="col">Mã</th>');
    expect(text).toContain('data-label="Số"');
    expect(text).toContain('class="number"');
    expect(text).toContain("Danh sách</caption>");
  });
  it("names a column of buttons for readers", () =>
    expect(text).toContain('<span class="hidden">Việc</span>'));
  it("writes markup as text", () => expect(text).toContain("&lt;b&gt;A"));
  it("says so when there is nothing", () =>
    expect(html(<Rows head={["A"]} rows={[]} empty="Chưa có gì." />)).toBe(
      '<p class="empty">Chưa có gì.</p>',
    ));
});

describe("tones", () => {
  it.each(["info", "good", "warn", "bad"] as const)("%s has a drawing as well as a colour", (tone) => {
    expect(html(<Badge tone={tone}>Chữ</Badge>)).toContain("<svg");
    expect(html(<Notice tone={tone}>Chữ</Notice>)).toContain("<svg");
  });
  it("reads out news at once, and errors before anything else", () => {
    expect(html(<Notice news>Xong.</Notice>)).toContain('role="status"');
    expect(
      html(
        <Notice tone="bad" news>
          Hỏng.
        </Notice>,
      ),
    ).toContain('role="alert"');
    expect(html(<Notice tone="bad">Luôn vậy.</Notice>)).not.toContain("role=");
  });
});

describe("the other pieces", () => {
  it("Section says how many, in Vietnamese figures", () => {
    expect(html(<Section title="Chờ" count={12_345} />)).toContain("(12.345)");
    expect(html(<Section title="Chờ" level={3} />)).toContain("<h3>");
  });
  it("Tabs and Breadcrumb say where one is", () => {
    expect(
      html(<Tabs label="Danh sách" tabs={[{ href: "/a", label: "A", here: true, count: 0 }]} />),
    ).toMatch(/aria-current="page">A<span class="count"> 0/);
    expect(html(<Breadcrumb steps={[["/a", "A"]]} here="B" />)).toContain('<li aria-current="page">B</li>');
  });
  it("Pager shows only the ends there are", () => {
    expect(html(<Pager next="/2" />)).not.toContain("Trang trước");
    expect(html(<Pager words="3 dòng" />)).toBe('<p class="quiet">3 dòng</p>');
    expect(html(<Pager />)).toBe("");
  });
  it("Filters keep the address readable: a GET form with its way back", () => {
    const text = html(
      <Filters
        action="/l"
        clear="/l"
        hidden={{ tab: "all" }}
        open
        search={<Field label="T" name="q" quiet />}
      >
        <Field label="Từ ngày" name="from" kind="date" />
      </Filters>,
    );
    expect(text).toContain('method="get"');
    expect(text).toContain('name="tab" value="all"');
    expect(text).toContain("<details open");
    expect(text).toContain("Bỏ lọc");
  });
  it("Steps tell done from open without the colour", () => {
    const text = html(
      <Steps
        steps={[
          { title: "Một", done: true, href: "/1" },
          { title: "Hai", done: false, href: "/2" },
        ]}
      />,
    );
    expect(text).toContain("(đã xong)");
    expect(text).toContain("(chưa xong)");
    expect(text).not.toContain('href="/1"');
  });
  it("Stats lead to what they count", () => {
    const text = html(<Stats label="Số" stats={[{ label: "Chờ", value: "3", href: "/w", tone: "bad" }]} />);
    expect(text).toContain('<a href="/w">');
    expect(text).toContain("<svg");
  });
  it("KeyValues leave out what is not known", () => {
    const text = html(
      <KeyValues
        pairs={[
          ["A", "1"],
          ["B", null],
          ["C", ""],
          ["D", 0],
        ]}
      />,
    );
    expect(text).toContain("<dt>A</dt>");
    expect(text).not.toMatch(/<dt>[BC]/);
    expect(text).toContain("<dt>D</dt>");
  });
  it("Time is exact for machines", () => {
    const text = html(<Time at={new Date("2026-11-20T02:00:00Z")} />);
    expect(text).toContain('datetime="2026-11-20T02:00:00.000Z"');
    expect(text).toContain("09:00");
    expect(html(<Time at={null} none="chưa" />)).toContain("chưa");
  });
  it("UndoBar has a way back only while there is one", () => {
    expect(html(<UndoBar words="Đã làm." action="/undo" />)).toContain("Hoàn tác");
    expect(html(<UndoBar words="Đã làm." />)).not.toContain("<form");
  });
  it("Details, Menu and Empty hold what they are given", () => {
    expect(html(<Details title="T">x</Details>)).toContain("<summary>T</summary>");
    expect(html(<Menu title="M">x</Menu>)).toContain("data-menu");
    expect(html(<Empty>Trống.</Empty>)).toContain("Trống.");
  });
  it("LiveRegion says where to ask and how often", () => {
    const text = html(<LiveRegion id="l" url="/l" stream="/s" every={5} />);
    expect(text).toContain('id="l" data-live-url="/l" data-live-stream="/s" data-live-every="5"');
  });
});
