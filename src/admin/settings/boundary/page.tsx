import { boundaryPath } from "../../../localities/location/boundary-path.ts";
import type { CheckedBoundary } from "../../../localities/location/check-boundary.ts";
import type { AuditRow } from "../../audit/read-trail.ts";
import {
  Breadcrumb,
  Section as Card,
  ConfirmForm,
  Empty,
  Field,
  Form,
  FormActions,
  Notice,
} from "../../frame/components/index.ts";
import { History } from "../parts/history.tsx";

type Props = {
  now: CheckedBoundary | null;
  seen: string;
  words: string | undefined;
  /** Uploaded and sound, not taken yet. */
  checked: CheckedBoundary | undefined;
  history: AuditRow[];
  saved: boolean;
  mayWrite: boolean;
  base: string;
};

export function BoundaryPage({ now, seen, words, checked, history, saved, mayWrite, base }: Props) {
  const action = `${base}/settings/boundary`;
  return (
    <>
      <Breadcrumb steps={[[`${base}/settings`, "Cài đặt"]]} here="Ranh giới địa bàn" />
      <p>
        Có ranh giới thì vị trí người dân gửi từ ngoài địa bàn được nhận ra, và được gọi đúng tên nơi giáp
        ranh.
      </p>
      {saved && (
        <Notice tone="good" news>
          Đã lưu. Thay đổi có hiệu lực ngay.
        </Notice>
      )}
      {words && (
        <Notice tone="bad" news>
          {words}
        </Notice>
      )}
      {checked && (
        <Card title="Ranh giới vừa tải lên">
          <Drawing area={checked} />
          <Form action={action} files hidden={{ seen }} label="Dùng ranh giới này">
            <input type="hidden" name="geojson" value={checked.geojson} />
            <FormActions submit="Dùng ranh giới này" name="intent" value="save" cancel={{ href: action }} />
          </Form>
        </Card>
      )}
      <Card title="Ranh giới đang dùng">
        {now ? <Drawing area={now} /> : <Empty>Chưa có ranh giới.</Empty>}
        {now && (
          <p>
            <a href={`${action}/file`} download>
              Tải tệp đang dùng
            </a>
          </p>
        )}
        {now && mayWrite && (
          <ConfirmForm
            action={action}
            title="Bỏ ranh giới"
            question="Không còn ranh giới thì hệ thống không biết vị trí nào ở ngoài địa bàn."
            submit="Bỏ ranh giới"
            hidden={{ seen, intent: "remove" }}
          />
        )}
      </Card>
      {mayWrite && (
        <Card title="Tải tệp lên">
          <Form action={action} files hidden={{ seen, intent: "look" }} label="Tải tệp ranh giới">
            <Field
              name="file"
              label="Tệp GeoJSON (Polygon hoặc MultiPolygon, WGS 84, nhẹ hơn 4 MB)"
              kind="file"
              accept=".geojson,.json,application/geo+json"
              required
            />
            <FormActions submit="Xem trước" />
          </Form>
        </Card>
      )}
      <History rows={history} base={base} />
    </>
  );
}

function Drawing({ area }: { area: CheckedBoundary }) {
  const { path, width, height } = boundaryPath(area.boundary);
  const size = area.squareKm.toLocaleString("vi-VN", { maximumFractionDigits: 1 });
  const words = `Khoảng ${size} km², ${area.positions.toLocaleString("vi-VN")} điểm`;
  return (
    <figure>
      <svg
        viewBox={`-4 -4 ${width + 8} ${height + 8}`}
        width={Math.min(width + 8, 320)}
        height={Math.round((Math.min(width + 8, 320) / (width + 8)) * (height + 8))}
        role="img"
        aria-label={words}
      >
        <path d={path} fill="none" stroke="currentColor" stroke-width="2" fill-rule="evenodd" />
      </svg>
      <figcaption>{words}</figcaption>
    </figure>
  );
}
