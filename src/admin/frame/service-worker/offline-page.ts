/** What an installed view shows without a network; plain, and about nobody. */
export function offlinePage(style: string): string {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Mất mạng · Cửa Số</title>
<link rel="stylesheet" href="${style}">
</head>
<body>
<main>
<h1>Đang mất mạng</h1>
<p>Máy này chưa nối được tới Cửa Số. Kiểm tra Wi-Fi hoặc dữ liệu di động rồi mở lại.</p>
<p>Những gì đã gõ dở vẫn được giữ trên máy. Tin của người dân vẫn được nhận và trả lời tự động như thường.</p>
<p><a class="button main" href="">Mở lại</a></p>
</main>
</body>
</html>`;
}
