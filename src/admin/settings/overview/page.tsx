import { boundaryFile } from "../../../localities/editing/change-boundary.ts";
import type { PlaceFiles } from "../../../localities/editing/read-place-files.ts";
import { Section as Card, Details, Notice, type Step, Steps, Time } from "../../frame/components/index.ts";
import { settingsLinks } from "./links.ts";

type Props = { steps: Step[]; files: PlaceFiles; base: string };

export function SettingsPage({ steps, files, base }: Props) {
  const open = steps.filter(({ done }) => !done).length;
  return (
    <>
      <Card title="Việc của ngày đầu">
        {open === 0 ? (
          <Notice tone="good">Đã đủ. Có thể kiểm tra lại bất cứ lúc nào.</Notice>
        ) : (
          <p>{`Còn ${open} việc chưa xong.`}</p>
        )}
        <Steps steps={steps} />
      </Card>
      <Card title="Các mục cài đặt">
        <ul class="links">
          {settingsLinks.map(([path, title, about]) => (
            <li>
              <a href={`${base}/settings/${path}`}>{title}</a>
              <p class="hint">{about}</p>
            </li>
          ))}
        </ul>
      </Card>
      <Details title="Tải cài đặt về máy">
        <p>
          {files.origin === "staff"
            ? "Cài đặt đã sửa ở đây; bản trong thư mục của phần mềm không ghi đè. Tải về để giữ cùng thư mục đó."
            : "Cài đặt đang dùng đúng như trong thư mục của phần mềm."}{" "}
          Cập nhật lần cuối: <Time at={files.updatedAt} />
        </p>
        <ul class="links">
          {["profile.yaml", "plan.yaml", ...(files.boundary === null ? [] : [boundaryFile])].map((file) => (
            <li>
              <a href={`${base}/settings/files/${file}`} download>
                {file}
              </a>
            </li>
          ))}
        </ul>
      </Details>
    </>
  );
}
