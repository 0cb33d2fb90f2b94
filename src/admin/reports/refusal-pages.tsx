export function NoCasePage({ base }: { base: string }) {
  return (
    <>
      <p class="notice bad">Mã không đúng, hoặc phản ánh đã được xóa.</p>
      <p>
        <a class="button" href={`${base}/reports`}>
          Về danh sách phản ánh
        </a>
      </p>
    </>
  );
}
