/** The failures of the OAuth host; the number is left out where no public source gives one. */
export const oauthErrors = {
  secret: { error_name: "Invalid secret key", error_reason: "secret_key không hợp lệ" },
  app: { error: -14002, error_name: "Invalid app id", error_reason: "app_id không hợp lệ" },
  redirect: { error: -14003, error_name: "Invalid redirect uri", error_reason: "redirect_uri không hợp lệ" },
  code: { error: -14005, error_name: "Invalid authorization code", error_reason: "code không hợp lệ" },
  codeExpired: { error: -14019, error_name: "Authorization code expired", error_reason: "code đã hết hạn" },
  refresh: { error: -14014, error_name: "Invalid refresh token", error_reason: "refresh_token không hợp lệ" },
  refreshExpired: {
    error: -14020,
    error_name: "Refresh token expired",
    error_reason: "refresh_token đã hết hạn",
  },
  verifier: { error_name: "Invalid code verifier", error_reason: "code_verifier không hợp lệ" },
  grant: { error_name: "Invalid grant type", error_reason: "grant_type không hợp lệ" },
} as const;

export type OauthErrorName = keyof typeof oauthErrors;

/** The body that goes out, with HTTP 200, instead of a token pair. */
export function oauthErrorBody(name: OauthErrorName) {
  const error = oauthErrors[name];
  return {
    ...error,
    error_description: `${error.error_name}.`,
    ref_doc: "https://developers.zalo.me/docs/official-account",
  };
}
