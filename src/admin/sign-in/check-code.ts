import type { Context } from "hono";
import type { Called, StaffService } from "../../staff/staff-service.ts";

/** Six digits from the app, or a backup code; spaces do not matter. */
export async function checkCode(staff: StaffService, c: Context, typed: string): Promise<Called> {
  const { api } = staff.auth;
  const code = typed.replace(/\s/g, "");
  return /^\d{6}$/.test(code)
    ? await staff.call(c, (given) => api.verifyTOTP({ ...given, body: { code } }))
    : await staff.call(c, (given) => api.verifyBackupCode({ ...given, body: { code } }));
}

const words: Record<string, string> = {
  ACCOUNT_TEMPORARILY_LOCKED: "Sai nhiều lần nên tạm khóa 15 phút.",
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: "Sai nhiều lần. Đăng nhập lại từ đầu.",
  INVALID_TWO_FACTOR_COOKIE: "Đã quá 10 phút. Đăng nhập lại từ đầu.",
};

/** Why the code did not do. */
export function whyNot(called: Called | null): string {
  return (
    words[String(called?.body.code)] ??
    "Mã chưa đúng. Xem mã mới nhất trong ứng dụng, giờ của điện thoại phải đúng."
  );
}
