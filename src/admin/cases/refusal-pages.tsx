import { CaseLayout } from "./case-layout.tsx";

export function NoCasePage() {
  return (
    <CaseLayout title="Không có phản ánh này">
      <p class="notice bad">Mã không đúng, hoặc phản ánh đã được xóa.</p>
      <p>
        <a class="button" href="/admin/reports">
          Về danh sách phản ánh
        </a>
      </p>
    </CaseLayout>
  );
}

export function TooLargePage() {
  return (
    <CaseLayout title="Ảnh quá lớn">
      <p class="notice bad">Ảnh nặng quá 10 MB. Quay lại, chọn ảnh chụp thường rồi gửi lại.</p>
    </CaseLayout>
  );
}
