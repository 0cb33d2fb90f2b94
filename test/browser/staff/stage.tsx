import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { streamSSE } from "hono/streaming";
import { serveAssets } from "../../../src/admin/frame/assets/serve-assets.node.ts";
import {
  Field,
  Filters,
  Form,
  FormActions,
  formState,
  LiveRegion,
  Rows,
} from "../../../src/admin/frame/components/index.ts";
import { staffHeaders } from "../../../src/admin/frame/content-policy.ts";
import { type FrameFacts, Layout } from "../../../src/admin/frame/layout.tsx";

/** What the server does with the next form: leads back, has lost the session, finds a mistake, or breaks. */
type Answer = "done" | "signed-out" | "held" | "mistake" | "broken";

/** A small staff view of three pages, so that what the scripts do can be seen without a product behind them. */
export async function openStage() {
  const state = { answer: "done" as Answer, posts: [] as string[], items: ["Một", "Hai"], signedIn: true };
  const changes = new Set<() => void>();
  const app = new Hono();
  app.use("/admin/*", staffHeaders);
  app.route("/", serveAssets());
  app.get("/admin/sign-in", (c) => c.html(<Layout title="Đăng nhập">…</Layout>));
  app.post("/admin/sign-in", (c) => c.redirect("/admin/x/note", 303));
  app.get("/admin/x", (c) => c.html(<Layout {...frame("Hôm nay", "/admin/x")}>…</Layout>));
  app.get("/admin/x/reports", (c) =>
    c.html(
      <Layout {...frame("Phản ánh", "/admin/x/reports")}>
        <Filters action="/admin/x/reports" search={<Field label="Tìm" name="q" kind="search" quiet />} />
        <Rows
          head={["Mã"]}
          rows={["A", "B", "C"].map((code) => [
            <>
              <input type="checkbox" aria-label={`Chọn ${code}`} />
              <a href={`#${code}`}>{code}</a>
            </>,
          ])}
          empty=""
        />
      </Layout>,
    ),
  );
  app.get("/admin/x/note", (c) => c.html(<NotePage />));
  app.post("/admin/x/note", async (c) => {
    const posted = await c.req.parseBody({ all: true });
    state.posts.push(String(posted.words));
    if (state.answer === "signed-out") return c.redirect("/admin/sign-in", 303);
    if (state.answer === "held")
      return c.html(
        <Layout title="Đăng nhập">
          <form method="post" action="/admin/sign-in">
            <input type="hidden" name="kept" value="sealed" />
            <button type="submit">Đăng nhập</button>
          </form>
        </Layout>,
        401,
      );
    if (state.answer === "broken") return c.text("Có lỗi.", 500);
    if (state.answer === "mistake")
      return c.html(<NotePage form={formState(posted, { words: "Ghi rõ hơn." })} />, 422);
    return c.redirect("/admin/x/note", 303);
  });
  app.get("/admin/x/live", (c) => {
    if (!state.signedIn) return c.redirect("/admin/sign-in", 303);
    const stream = c.req.query("stream") ? "/admin/x/events" : undefined;
    return c.html(
      <Layout {...frame("Đang diễn ra", "/admin/x/live")}>
        <LiveRegion id="list" url={c.req.path} stream={stream} every={5}>
          <Rows head={["Tên"]} rows={state.items.map((item) => [<a href={`#${item}`}>{item}</a>])} empty="" />
          <input aria-label="Ghi" />
        </LiveRegion>
      </Layout>,
    );
  });
  app.get("/admin/x/events", (c) =>
    streamSSE(c, async (stream) => {
      const tell = () => stream.writeSSE({ event: "changed", data: "" });
      changes.add(tell);
      await new Promise<void>((done) => stream.onAbort(done));
      changes.delete(tell);
    }),
  );
  const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" });
  await new Promise((listening) => server.once("listening", listening));
  const address = server.address();
  return {
    state,
    origin: `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`,
    /** How many streams are open. */
    listeners: () => changes.size,
    change() {
      for (const tell of changes) tell();
    },
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        if ("closeAllConnections" in server) server.closeAllConnections();
      }),
  };
}

function frame(title: string, path: string, failed = false) {
  const session = { staffId: "s1", name: "Chị Lan", place: "x", role: "admin", officeId: null } as const;
  const member = { id: "s1", name: "Chị Lan", email: "", grants: [] };
  const facts: FrameFacts = { session, member, place: null, base: "/admin/x", path };
  return { title, frame: facts, failed };
}

function NotePage({ form }: { form?: ReturnType<typeof formState> }) {
  return (
    <Layout {...frame("Ghi chú", "/admin/x/note", form !== undefined)}>
      <Form action="/admin/x/note" keep="note:1" form={form}>
        <Field label="Lời" name="words" kind="textarea" form={form} maxlength={100} counted required />
        <Field label="Mật khẩu" name="secret" kind="password" form={form} />
        <FormActions submit="Gửi" />
      </Form>
      <Form action="/admin/x/note" label="Không giữ">
        <Field label="Lời khác" name="words" id="other" kind="textarea" />
        <FormActions submit="Gửi lời khác" />
      </Form>
    </Layout>
  );
}
