import { mayDo } from "../../staff/permissions.ts";
import { Icon } from "./components/icon.tsx";
import type { FrameFacts } from "./frame-facts.ts";
import { type NavigationItem, navigation } from "./navigation.ts";

/** The bottom bar of a phone holds these and “Thêm”. */
const firstOnPhone = 4;

/** The rooms: a rail on a wide window, a bar at the bottom of a narrow one. One list, drawn twice by the style. */
export function Navigation({ frame: { session, place, base, path } }: { frame: FrameFacts }) {
  const pages = navigation.filter(
    ({ permission, scope }) =>
      mayDo(session.role, permission) && (place ? scope !== "province" : scope !== "place"),
  );
  const here = path.slice(base.length) || "/";
  const link = (item: NavigationItem) => (
    <li>
      <a
        href={item.path === "/" ? base : base + item.path}
        aria-current={isHere(here, item.path) ? "page" : undefined}
      >
        <Icon name={item.icon} />
        <span>{item.title}</span>
      </a>
    </li>
  );
  const more = pages.slice(firstOnPhone);
  return (
    <nav class="nav" aria-label="Các trang">
      <ul class="nav-first">
        {pages.slice(0, firstOnPhone).map(link)}
        {more.length > 0 && (
          <li class="nav-open">
            <a href="#nav-more">
              <Icon name="more" />
              <span>Thêm</span>
            </a>
          </li>
        )}
      </ul>
      <ul class="nav-more" id="nav-more">
        {more.map(link)}
        <li class="nav-close">
          <a href="#main">
            <Icon name="left" />
            <span>Đóng</span>
          </a>
        </li>
      </ul>
    </nav>
  );
}

function isHere(path: string, to: string): boolean {
  return to === "/" ? path === "/" : path === to || path.startsWith(`${to}/`);
}
