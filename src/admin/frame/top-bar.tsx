import { Menu } from "./components/details.tsx";
import { Icon } from "./components/icon.tsx";
import type { FrameFacts } from "./frame-facts.ts";

/** Places listed in the menu; whoever has more chooses on a page with a search. */
const listed = 8;

/** Who, where, and the way out; a link home before anybody has signed in. */
export function TopBar({ frame }: { frame: FrameFacts | undefined }) {
  return (
    <header class="bar">
      <a class="brand" href={frame?.base ?? "/admin"}>
        <Icon name="chat" />
        <span class={frame ? "brand-words" : undefined}>Cửa Số</span>
      </a>
      {frame && <PlaceMenu frame={frame} />}
      <span class="bar-space" />
      {frame && <PersonMenu frame={frame} />}
    </header>
  );
}

function PlaceMenu({ frame: { place, places = [], member } }: { frame: FrameFacts }) {
  const everywhere = member.grants.some(({ locality }) => locality === "*");
  const name = place?.name ?? "Tất cả địa phương";
  const title = (
    <>
      <Icon name="place" />
      <span>{name}</span>
    </>
  );
  if (!everywhere && places.length < 2)
    return (
      <span class="bar-button">
        <Icon name="place" /> {name}
      </span>
    );
  return (
    <Menu title={title}>
      <ul>
        {places.slice(0, listed).map(({ slug, name }) => (
          <li>
            <a href={`/admin/${slug}`} aria-current={slug === place?.slug ? "true" : undefined}>
              {name}
            </a>
          </li>
        ))}
        {everywhere && (
          <li>
            <a href="/admin/tinh">Tất cả địa phương</a>
          </li>
        )}
        <li>
          <a href="/admin/places">Tìm địa phương</a>
        </li>
      </ul>
    </Menu>
  );
}

function PersonMenu({ frame: { session, base, path, theme } }: { frame: FrameFacts }) {
  const title = (
    <>
      <Icon name="person" />
      <span class="person-name">{session.name}</span>
      <span class="hidden">Tài khoản</span>
    </>
  );
  return (
    <Menu title={title} end>
      <a href={`${base}/account`}>Tài khoản của tôi</a>
      <a href={`${base}/help`}>Trợ giúp</a>
      {(theme === "dark" ? (["light"] as const) : theme === "light" ? (["dark"] as const) : both).map(
        (to) => (
          <form method="post" action="/admin/theme">
            <input type="hidden" name="theme" value={to} />
            <input type="hidden" name="back" value={path} />
            <button type="submit">
              <Icon name={to === "dark" ? "moon" : "sun"} />
              {to === "dark" ? "Nền tối" : "Nền sáng"}
            </button>
          </form>
        ),
      )}
      <form method="post" action="/admin/sign-in/out">
        <button type="submit">Đăng xuất</button>
      </form>
    </Menu>
  );
}

const both = ["light", "dark"] as const;
