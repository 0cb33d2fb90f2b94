import { createHash } from "node:crypto";
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import postgres from "postgres";

// The floors: a route that does nothing with the event, and the same route with one INSERT of it.
const url = process.env.DATABASE_URL;
const sql = url ? postgres(url, { max: 10, fetch_types: false, onnotice: () => {} }) : null;

const app = new Hono();
app.post("/webhooks/zalo", async (c) => {
  const body = await c.req.text();
  if (sql) {
    const now = new Date();
    const row = {
      event_key: createHash("sha256").update(body).digest("hex"),
      app_id: "floor",
      event_name: "user_send_text",
      oa_id: "2491302944280861101",
      user_id: "4339761418830368401",
      event_at: now,
      received_at: now,
      not_before: now,
      sealed_body: body,
    };
    await sql`insert into inbox_events ${sql(row)}`;
  }
  return c.json({ outcome: "stored" });
});

serve({ fetch: app.fetch, port: Number(process.env.PORT), hostname: "127.0.0.1" }, () =>
  process.stdout.write("ready\n"),
);
process.once("SIGTERM", () => process.exit(0));
