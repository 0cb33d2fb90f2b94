const endpoints = [
  ["/openapi/v3.0/oa/message/cs", "Gửi tin tư vấn"],
  ["/openapi/v3.0/oa/message/template", "Gửi tin mẫu"],
  ["/openapi/v2.0/oa/message", "Thả cảm xúc, truyền thông"],
  ["/openapi/v2.0/oa/upload", "Tải tệp lên"],
  ["/oauth/v4/oa/access_token", "Đổi mã truy cập"],
  ["*", "Mọi lời gọi"],
];

const kinds = [
  ["error:-32", "Lỗi -32: quá nhiều lời gọi"],
  ["error:-216", "Lỗi -216: mã truy cập sai"],
  ["error:-230", "Lỗi -230: quá 7 ngày"],
  ["error:-200", "Lỗi -200: gửi không được"],
  ["timeout-after-accept", "Nhận rồi nhưng không trả lời"],
  ["html", "Trả về HTML thay JSON"],
  ["slow", "Trả lời chậm 30 giây"],
  ["reset", "Đứt kết nối trước khi nhận"],
  ["reset-after-accept", "Đứt kết nối sau khi nhận"],
];

/** The technical side: clock, faults, webhook, an answer by hand, and the log. Shown on wide windows only. */
export function Panel() {
  return (
    <aside class="panel" aria-label="Bảng kỹ thuật">
      <section>
        <h2>Đồng hồ</h2>
        <p>
          <output id="clock"></output> <span id="clock-offset"></span>
        </p>
        <div class="row">
          <button type="button" data-add-ms="3600000">
            +1 giờ
          </button>
          <button type="button" data-add-ms="86400000">
            +1 ngày
          </button>
          <button type="button" data-add-ms="691200000">
            +8 ngày
          </button>
          <button type="button" id="clock-now">
            Về bây giờ
          </button>
        </div>
      </section>
      <section>
        <h2>Cán bộ trả lời bằng tay</h2>
        <form id="admin-form" class="row">
          <input
            id="admin-text"
            aria-label="Câu trả lời của cán bộ"
            autocomplete="off"
            placeholder="Gửi từ công cụ chat của OA"
          />
          <button type="submit">Gửi</button>
        </form>
      </section>
      <section>
        <h2>Webhook</h2>
        <p id="webhook-state"></p>
        <div class="row">
          <button type="button" id="webhook-switch">
            Tắt
          </button>
          <button type="button" id="webhook-save">
            Lưu lại URL (gửi thử)
          </button>
          <button type="button" id="webhook-duplicate">
            Gửi trùng 3 sự kiện tới
          </button>
          <button type="button" id="webhook-reorder">
            Đảo thứ tự 4 sự kiện tới
          </button>
        </div>
      </section>
      <section>
        <h2>Gây lỗi</h2>
        <form id="fault-form" class="row">
          <select id="fault-endpoint" aria-label="Lời gọi bị lỗi">
            {endpoints.map(([value, label]) => (
              <option value={value}>{label}</option>
            ))}
          </select>
          <select id="fault-kind" aria-label="Kiểu lỗi">
            {kinds.map(([value, label]) => (
              <option value={value}>{label}</option>
            ))}
          </select>
          <input id="fault-times" type="number" min={1} max={1000} value="1" aria-label="Số lần" />
          <button type="submit">Thêm</button>
          <button type="button" id="fault-clear">
            Bỏ hết
          </button>
        </form>
        <ul id="faults" class="faults"></ul>
      </section>
      <section class="log-section">
        <h2>Nhật ký</h2>
        <ol id="log" class="log" tabindex={0} aria-label="Sự kiện và lời gọi, mới nhất ở trên"></ol>
      </section>
    </aside>
  );
}
