import { describe, expect, it } from "vitest";
import { findSpeed } from "../../../src/signal-reports/parse/find-speed.ts";
import { plainText } from "../../../src/signal-reports/parse/plain-text.ts";

const speed = (message: string) => findSpeed(plainText(message));

describe("figures with their directions", () => {
  it.each([
    ["tai xuong 3.2 tai len 1 ping 80", { down: 3.2, up: 1, ping: 80 }],
    ["Speedtest: 3.4 / 0.9 Mbps, ping 77", { down: 3.4, up: 0.9, ping: 77 }],
    ["đo được 12/3", { down: 12, up: 3, ping: null }],
    ["báo 4,7 mê xuống, 1,1 mê lên", { down: 4.7, up: 1.1, ping: null }],
    ["down được 10 lên được 3", { down: 10, up: 3, ping: null }],
    ["tải xuống 1500 kbps tải lên 300 kbps", { down: 1.5, up: 0.3, ping: null }],
    ["d 900 kbps u 100", { down: 0.9, up: 0.1, ping: null }],
    ["tải xuống 3,2 tải lên 1 ping 80", { down: 3.2, up: 1, ping: 80 }],
    ["Download 3,25 Mbps, Upload 0,8 Mbps, Ping 95 ms", { down: 3.25, up: 0.8, ping: 95 }],
    ["tải xuống: 12,4Mbps; tải lên: 3Mbps; độ trễ 60ms", { down: 12.4, up: 3, ping: 60 }],
    ["đo được down 5 up 2", { down: 5, up: 2, ping: null }],
    ["↓ 3.1 Mbps ↑ 0.6 Mbps", { down: 3.1, up: 0.6, ping: null }],
    ["d 4.5 u 1.2 p 88", { down: 4.5, up: 1.2, ping: 88 }],
    ["do duoc 2.1/0.5 ping 130", { down: 2.1, up: 0.5, ping: 130 }],
    ["đo xuống 4,1 lên 0,9 ping 66", { down: 4.1, up: 0.9, ping: 66 }],
    ["tải xuống ba phẩy hai tải lên một ping tám mươi", { down: 3.2, up: 1, ping: 80 }],
    ["tốc độ tải 6Mb/s, tốc độ lên 2Mb/s", { down: 6, up: 2, ping: null }],
    ["tải lên có 0,1 Mbps", { down: null, up: 0.1, ping: null }],
    ["speedtest down 8.2mbps up 2mbps ping 45ms", { down: 8.2, up: 2, ping: 45 }],
  ])("“%s”", (message, figures) => {
    expect(speed(message)).toEqual(figures);
  });
});

describe("units", () => {
  it.each([
    ["được 500 kbps", 0.5],
    ["chỉ còn 700 Kbps", 0.7],
    ["được 0,5 MB/s", 4],
    ["được 3,2 mb/s", 3.2],
    ["được 3,2 Mb/s", 3.2],
    ["chỉ 2 Mbit/s", 2],
    ["tải về 200kb/s", 0.2],
    ["tải về 200 KB/s", 1.6],
    ["tải xuống: 0.05 Gbps", 50],
    ["tốc độ có 1 mê", 1],
    ["tốc độ 2mb", 2],
    ["được có 5 mega", 5],
    ["tốc độ chỉ 0,3mb/s", 0.3],
  ])("“%s” is %d Mbit/s", (message, down) => {
    expect(speed(message)).toEqual({ down, up: null, ping: null });
  });

  it.each([
    ["ping 200", 200],
    ["ping cao 250 ms", 250],
    ["ping tận 500", 500],
    ["độ trễ 180ms", 180],
    ["ping 1,2 giây", 1200],
    ["trễ 90 ms", 90],
  ])("“%s” is a ping of %d ms", (message, ping) => {
    expect(speed(message)).toEqual({ down: null, up: null, ping });
  });
});

describe("figures nobody measured", () => {
  it.each([
    ["từ ngày 15/11 yếu"],
    ["xóm 5/6"],
    ["mẹ tôi 80 tuổi"],
    ["2 mẹ con"],
    ["4g chậm"],
    ["gói 300 Mbps"],
    ["đăng ký gói 150Mbps"],
    ["quảng cáo 1Gbps"],
    ["còn 3 GB data"],
    ["hết dung lượng 5 gb"],
    ["lên xóm 5"],
    ["xuống 2 vạch"],
    ["gọi 0912345678"],
    ["lên 3 lần rồi"],
    ["mất 3 ngày"],
  ])("“%s” measures nothing", (message) => {
    expect(speed(message)).toBeNull();
  });

  it.each([
    ["gói 300 Mbps mà đo chỉ được 20 Mbps", 20],
    ["hợp đồng 150Mbps nhưng được có 8 Mbps", 8],
  ])("“%s” is only what arrived: %d", (message, down) => {
    expect(speed(message)?.down).toBe(down);
  });
});

describe("figures with directions and no unit", () => {
  it.each([
    ["tôi đo Speedtest xuống 9 lên 7", 9, 7],
    ["speedtest xuống 12 lên 3", 12, 3],
  ])("of “%s” are %d down and %d up", (message, down, up) => {
    expect(speed(message)).toMatchObject({ down, up });
  });
});

describe("a delay that jumps", () => {
  it("is no rate upwards", () => {
    expect(speed("ping nhảy lên 400 ms")).toEqual({ down: null, up: null, ping: 400 });
  });
});
