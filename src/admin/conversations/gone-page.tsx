import { Notice } from "../frame/components/index.ts";

export const goneTitle = "Không có hội thoại này";

/** For one that never was, one of another place, and one erased meanwhile: nobody learns which. */
export function GonePage({ base }: { base: string }) {
  return (
    <>
      <Notice tone="bad" news>
        Không có hội thoại hoặc nội dung này ở địa phương của anh/chị. Có thể dữ liệu của người dân vừa được
        xóa theo yêu cầu của họ; khi đó chưa có gì được gửi hay ghi lại.
      </Notice>
      <p>
        <a class="button" href={`${base}/conversations`}>
          Về danh sách hội thoại
        </a>
      </p>
    </>
  );
}
