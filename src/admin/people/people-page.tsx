import { hasNoAddress } from "../../staff/first-run-link.ts";
import { mayManage } from "../../staff/grant-rules.ts";
import type { Person } from "../../staff/list-people.ts";
import type { Role } from "../../staff/permissions.ts";
import {
  Badge,
  ConfirmForm,
  Details,
  Field,
  Form,
  FormActions,
  type FormState,
  Notice,
  Pager,
  Rows,
  Section,
  Time,
} from "../frame/components/index.ts";
import { type OfficeChoice, PartFields } from "./part-fields.tsx";
import { roleWords } from "./role-words.ts";

export type PeopleProps = {
  base: string;
  /** `*` over all places. */
  place: string;
  role: Role;
  people: readonly Person[];
  roles: readonly Role[];
  offices: readonly OfficeChoice[];
  pages: { previous?: string | undefined; next?: string | undefined };
  done?: string | undefined;
  refusal?: string | undefined;
  form?: FormState | undefined;
};

/** Who may do what here. */
export function PeoplePage(props: PeopleProps) {
  const { base, people, roles, offices, pages, done, refusal, form } = props;
  return (
    <>
      {done && (
        <Notice tone="good" news>
          {done}
        </Notice>
      )}
      {refusal && (
        <Notice tone="bad" news>
          {refusal}
        </Notice>
      )}
      <Section title="Người dùng">
        <Rows
          head={["Tên", "Vai trò", "Đăng nhập bằng", "Dùng gần nhất", { title: "", kind: "actions" }]}
          rows={people.map((person) => [
            <Who person={person} />,
            <Part person={person} offices={offices} />,
            <Ways person={person} />,
            <Time at={person.seenAt} none="Chưa lần nào" />,
            <Acts {...props} person={person} />,
          ])}
          empty="Chưa có ai."
          caption="Người có vai trò ở đây"
        />
        <Pager previous={pages.previous} next={pages.next} />
      </Section>
      <Section title="Thêm người" id="add">
        <Form action={`${base}/people`} form={form}>
          <Field name="name" label="Họ và tên" maxlength={500} required form={form} />
          <Field
            name="email"
            label="E-mail"
            kind="email"
            hint="Người đã có tài khoản ở địa phương khác thì dùng lại e-mail đó."
            required
            form={form}
          />
          <PartFields id="new" roles={roles} offices={offices} form={form} />
          <FormActions submit="Thêm người" />
        </Form>
      </Section>
    </>
  );
}

function Who({ person: { name, email } }: { person: Person }) {
  return (
    <>
      <strong>{name}</strong>
      {!hasNoAddress(email) && <div class="quiet">{email}</div>}
    </>
  );
}

function Part({ person, offices }: { person: Person; offices: readonly OfficeChoice[] }) {
  const office = offices.find(({ id }) => id === person.officeId)?.name ?? person.officeId;
  return (
    <>
      {roleWords[person.role]}
      {office && <div class="quiet">{office}</div>}
    </>
  );
}

function Ways({ person: { hasPassword, hasSecondFactor } }: { person: Person }) {
  if (hasSecondFactor) return <Badge tone="good">Có bước thứ hai</Badge>;
  return hasPassword ? <Badge tone="warn">Chỉ mật khẩu</Badge> : <Badge tone="plain">Chỉ đường dẫn</Badge>;
}

function Acts({ base, place, role, roles, offices, person }: PeopleProps & { person: Person }) {
  if (person.locality !== place) return <span class="quiet">Do cấp tỉnh quản lý</span>;
  if (!mayManage(role, person.role)) return null;
  const at = `${base}/people/${person.grantId}`;
  return (
    <Details title="Thay đổi">
      <div class="part-acts">
        <Form action={at} label={`Đổi vai trò của ${person.name}`}>
          <PartFields
            id={String(person.grantId)}
            roles={roles}
            offices={offices}
            role={person.role}
            officeId={person.officeId}
          />
          <FormActions submit="Lưu vai trò" />
        </Form>
        <Form action={`${at}/link`} label={`Đường dẫn đăng nhập cho ${person.name}`}>
          <FormActions submit="Tạo đường dẫn đăng nhập" />
        </Form>
        <ConfirmForm
          action={`${at}/remove`}
          title="Thôi vai trò ở đây"
          question={`${person.name} sẽ không vào được nơi này nữa, các cửa sổ đang mở cũng vậy.`}
          submit="Thôi vai trò"
        />
      </div>
    </Details>
  );
}
