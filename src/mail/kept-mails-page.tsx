import { Hono } from "hono";
import { html } from "hono/html";
import { momentWords } from "../admin/frame/moment-words.ts";
import type { Db } from "../database/database.ts";
import type { Sealer } from "../security/sealer.ts";
import { type KeptMail, readKeptMails } from "./read-kept-mails.ts";

export type KeptMailsOptions = { db: Db; sealer: Sealer; basePath: string };

const policy = "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'";

/** In simulator mode without a mail server: what the offices would have got, links that work included. */
export function keptMailsRoutes({ db, sealer, basePath }: KeptMailsOptions): Hono {
  const routes = new Hono();
  routes.get("/", async (c) => {
    c.header("content-security-policy", policy);
    c.header("referrer-policy", "no-referrer");
    return c.html(<MailsPage mails={await readKeptMails(db, sealer)} basePath={basePath} />);
  });
  return routes;
}

function MailsPage({ mails, basePath }: { mails: KeptMail[]; basePath: string }) {
  return html`<!doctype html>${(
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Thư gửi cơ quan · Cửa Số</title>
        <link rel="stylesheet" href="/admin/assets/style.css" />
      </head>
      <body>
        <header>
          <a class="brand" href={`${basePath}/`}>
            Mô phỏng Zalo
          </a>
        </header>
        <main>
          <h1>Thư gửi cơ quan</h1>
          <p class="quiet">
            Chưa cài máy chủ thư (SMTP_URL), nên thư không được gửi đi mà giữ lại và hiện ở đây, mới nhất
            trước.
          </p>
          {mails.map((mail) => (
            <KeptMailSection mail={mail} />
          ))}
          {mails.length === 0 && <p>Chưa có thư nào.</p>}
        </main>
      </body>
    </html>
  )}`;
}

function KeptMailSection({ mail: { to, at, subject, text, attachments } }: { mail: KeptMail }) {
  return (
    <section>
      <h2>{subject}</h2>
      <p class="quiet">
        Tới {to}, {momentWords(at)}
      </p>
      {text.split("\n").map((line) => (
        <p>
          {/^https?:\/\/\S+$/.test(line) ? (
            <a href={line} rel="noreferrer">
              {line}
            </a>
          ) : (
            line
          )}
        </p>
      ))}
      {attachments.map(({ filename, bytes }) => (
        <p class="quiet">
          Kèm tệp: {filename} ({bytes} byte)
        </p>
      ))}
    </section>
  );
}
