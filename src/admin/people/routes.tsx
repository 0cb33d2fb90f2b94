import { addPerson } from "../../staff/add-person.ts";
import { changePart, removePart } from "../../staff/change-part.ts";
import { type FoundPerson, findPerson } from "../../staff/find-person.ts";
import { mayManage, rolesToGive } from "../../staff/grant-rules.ts";
import { handOverLink } from "../../staff/hand-over-link.ts";
import { listPeople } from "../../staff/list-people.ts";
import { oweSignInMail } from "../../staff/mail-sign-in-link.ts";
import { readEmail, readName } from "../../staff/person-fields.ts";
import { StaffRefused } from "../../staff/staff-refused.ts";
import type { AdminParts } from "../admin-parts.ts";
import type { AdminRoute, ProvincePage, StaffPage } from "../admin-route.ts";
import { formState } from "../frame/components/index.ts";
import { numberIn, wholeNumber } from "../number-in.ts";
import { postedText } from "../sign-in/posted-text.ts";
import { PersonLinkPage } from "./link-page.tsx";
import { PeoplePage, type PeopleProps } from "./people-page.tsx";
import { readPart } from "./read-part.ts";

type Page = ProvincePage | StaffPage;
type Changed = NonNullable<Awaited<ReturnType<typeof changePart>>>;
type Added = { userId: string; path: string | null };
type Linked = { person: FoundPerson; path: string | null };
type Shown = Pick<PeopleProps, "form" | "refusal">;

const aPage = 50;
const doneWords: Record<string, string> = { changed: "Đã đổi vai trò.", removed: "Đã thôi vai trò." };

/** `/admin/:place/people` and `/admin/tinh/people`: who may do what there. */
export function peoplePages(parts: AdminParts): AdminRoute<ProvincePage>[] {
  const permission = "staff.manage";
  return [
    { method: "GET", path: "/people", permission, handle: (page) => show(page) },
    { method: "POST", path: "/people", permission, handle: add },
    { method: "POST", path: "/people/:id", permission, handle: change },
    { method: "POST", path: "/people/:id/remove", permission, handle: remove },
    { method: "POST", path: "/people/:id/link", permission, handle: newLink },
  ];

  async function show(page: Page, shown: Shown = {}) {
    const { c, desk, base, view } = page;
    const { role, place } = desk.session;
    const from = wholeNumber(c.req.query("from"));
    const listed = await desk.read(permission, (tx) =>
      listPeople(tx, place, { limit: aPage + 1, offset: from }),
    );
    const pageAt = (offset: number) => `${base}/people?from=${offset}`;
    const pages = {
      previous: from > 0 ? pageAt(Math.max(0, from - aPage)) : undefined,
      next: listed.length > aPage ? pageAt(from + aPage) : undefined,
    };
    const people = listed.slice(0, aPage);
    const done = doneWords[c.req.query("done") ?? ""];
    const props = {
      base,
      place,
      role,
      people,
      roles: rolesToGive(role, place),
      offices: officesOf(page),
      pages,
    };
    const status = shown.form || shown.refusal ? 422 : 200;
    return await view("Người dùng", <PeoplePage {...props} {...shown} done={done} />, status);
  }

  async function add(page: Page) {
    const { c, desk } = page;
    const { session } = desk;
    const typed = await postedText(c);
    try {
      const [name, email] = [readName(typed.name ?? ""), readEmail(typed.email ?? "")];
      const part = readPart(session, officesOf(page), typed);
      const { path } = await desk.act<Added>(
        permission,
        ({ userId }) => ({ action: "staff.add", subject: "staff", subjectId: userId, details: part }),
        async (tx) => {
          const { userId } = await addPerson(parts.staff.tools, tx, {
            locality: session.place,
            name,
            email,
            ...part,
          });
          return { userId, path: await handOverLink(parts.staff.tools, tx, userId) };
        },
      );
      return await showLink(page, { name, email }, path);
    } catch (error) {
      if (!(error instanceof StaffRefused)) throw error;
      return await show(page, { form: formState(typed, { [error.field]: error.message }) });
    }
  }

  async function showLink(
    page: Page,
    { name, email }: Pick<FoundPerson, "name" | "email">,
    path: string | null,
  ) {
    if (path === null) await oweSignInMail(parts.staff.tools, email);
    const link = path === null ? null : parts.staff.tools.publicUrl + path;
    return await page.view(
      "Đường dẫn đăng nhập",
      <PersonLinkPage base={page.base} {...{ name, email, link }} />,
    );
  }

  async function change(page: Page) {
    const { c, desk } = page;
    const typed = await postedText(c);
    return await guarded(page, async () => {
      const part = readPart(desk.session, officesOf(page), typed);
      const changed = await desk.act<Changed | null>(
        permission,
        (found) =>
          found && {
            action: "staff.change",
            subject: "staff",
            subjectId: found.before.userId,
            details: { before: { role: found.before.role, officeId: found.before.officeId }, after: part },
          },
        (tx) => changePart(tx, desk.session, idOf(page), part),
      );
      return changed ? page.goTo("/people?done=changed") : null;
    });
  }

  async function remove(page: Page) {
    const { desk } = page;
    return await guarded(page, async () => {
      const removed = await desk.act<Changed | null>(
        permission,
        (found) =>
          found && {
            action: "staff.remove",
            subject: "staff",
            subjectId: found.before.userId,
            details: { role: found.before.role, officeId: found.before.officeId },
          },
        (tx) => removePart(tx, desk.session, idOf(page)),
      );
      return removed ? page.goTo("/people?done=removed") : null;
    });
  }

  async function newLink(page: Page) {
    const { desk } = page;
    return await guarded(page, async () => {
      const made = await desk.act<Linked | null>(
        permission,
        (found) => found && { action: "staff.link", subject: "staff", subjectId: found.person.userId },
        async (tx) => {
          const person = await findPerson(tx, desk.session.place, idOf(page));
          if (!person) return null;
          if (!mayManage(desk.session.role, person.role))
            throw new StaffRefused("role", "Chỉ người có vai trò cao hơn mới làm được việc này.");
          return { person, path: await handOverLink(parts.staff.tools, tx, person.userId) };
        },
      );
      return made && (await showLink(page, made.person, made.path));
    });
  }

  /** A refusal is said above the list; a part that is not of this place does not exist. */
  async function guarded(page: Page, work: () => Promise<Response | null>): Promise<Response> {
    try {
      return (await work()) ?? (await page.c.notFound());
    } catch (error) {
      if (!(error instanceof StaffRefused)) throw error;
      return await show(page, { refusal: error.message });
    }
  }
}

const officesOf = (page: Page) =>
  "place" in page && page.place ? page.place.profile.offices.map(({ id, name }) => ({ id, name })) : [];

const idOf = (page: Page) => numberIn(page, "id");
