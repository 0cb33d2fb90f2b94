import {
  Breadcrumb,
  Details,
  Field,
  Form,
  FormActions,
  type FormState,
  Notice,
  PageScript,
} from "../../frame/components/index.ts";
import { mostRectangles } from "./read-rectangles.ts";

type Props = { base: string; code: string; mediaId: string; form?: FormState | undefined };
const sides = [
  ["left", "Cách mép trái (%)"],
  ["top", "Cách mép trên (%)"],
  ["width", "Rộng (%)"],
  ["height", "Cao (%)"],
] as const;

/** Marks faces, number plates and names on a picture: drawn over it, or as figures where no script runs. */
export function RedactPage({ base, code, mediaId, form }: Props) {
  const at = `${base}/reports/${code}/photo/${mediaId}`;
  return (
    <>
      <PageScript area="reports" />
      <Breadcrumb
        steps={[
          [`${base}/reports`, "Phản ánh"],
          [`${base}/reports/${code}`, code],
        ]}
        here="Che bớt ảnh"
      />
      <Notice tone="warn">
        Phần được che bị xóa hẳn khỏi ảnh, không lấy lại được. Trong lúc chờ che, không ai xem được ảnh.
      </Notice>
      <Form action={`${at}/redact`} form={form} label="Che bớt ảnh">
        <div class="redact" data-redact>
          <img src={at} alt="Ảnh cần che bớt" />
        </div>
        <p class="hint">Kéo trên ảnh để vẽ ô che, hoặc ghi số phần trăm của ảnh.</p>
        {Array.from({ length: mostRectangles }, (_, index) => (
          <Details title={`Ô ${index + 1}`} open={index === 0}>
            <fieldset class="rectangle">
              <legend class="hidden">Ô {index + 1}</legend>
              {sides.map(([side, label]) => (
                <Field label={label} name={`${side}-${index}`} kind="decimal" form={form} />
              ))}
            </fieldset>
          </Details>
        ))}
        <FormActions submit="Che" tone="danger" cancel={{ href: `${base}/reports/${code}` }} />
      </Form>
    </>
  );
}
