import { html } from "hono/html";
import type { Child } from "hono/jsx";
import type { ServedPlace } from "../../localities/served-place.ts";
import { mayDo } from "../../staff/permissions.ts";
import type { StaffMember, StaffSession } from "../../staff/staff-session.ts";
import { navigation } from "./navigation.ts";

/** What the frame shows around a page; none before somebody has signed in. */
export type FrameFacts = {
  member: StaffMember;
  session: StaffSession;
  place: ServedPlace | null;
  base: string;
  /** Of this request. */
  path: string;
};

type Props = { title: string; frame?: FrameFacts | undefined; children: Child };

/** The frame of every staff page: no script is needed to read or act. */
export function Layout({ title, frame, children }: Props) {
  return html`<!doctype html>${(
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title} · Cửa Số</title>
        <link rel="stylesheet" href="/admin/assets/style.css" />
      </head>
      <body>
        <a class="skip" href="#main">
          Tới nội dung
        </a>
        <header>
          <a class="brand" href="/admin">
            Cửa Số
          </a>
          {frame && <Frame frame={frame} />}
        </header>
        <main id="main">
          <h1>{title}</h1>
          {children}
        </main>
      </body>
    </html>
  )}`;
}

function Frame({ frame: { session, place, base, path } }: { frame: FrameFacts }) {
  const pages = navigation.filter(
    ({ permission, scope }) =>
      mayDo(session.role, permission) && (place ? scope !== "province" : scope !== "place"),
  );
  const here = path.slice(base.length) || "/";
  return (
    <>
      <a class="place" href="/admin/places">
        {place?.name ?? "Tất cả địa phương"}
      </a>
      <nav aria-label="Các trang">
        <ul>
          {pages.map(({ path: to, title }) => (
            <li>
              <a href={to === "/" ? base : base + to} aria-current={isHere(here, to) ? "page" : undefined}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <a class="person" href={place ? `${base}/account` : "/admin/places"}>
        {session.name}
      </a>
    </>
  );
}

function isHere(path: string, to: string): boolean {
  return to === "/" ? path === "/" : path === to || path.startsWith(`${to}/`);
}
