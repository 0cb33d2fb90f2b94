import type { SimulatorOptions } from "../options.ts";
import { Page } from "./document.tsx";
import { Panel } from "./panel.tsx";
import { stickers } from "./sample-media.ts";

/** The page at the simulator's root: a phone with one chat, and beside it the technical panel on wide windows. */
export function PhonePage({ basePath, assets }: Pick<SimulatorOptions, "basePath" | "assets">) {
  return (
    <Page title="Zalo mô phỏng – Cửa Số" basePath={basePath} assets={assets} script={true}>
      <div class="stage">
        <main class="phone" aria-label="Điện thoại của người dân">
          <header class="chat-head">
            <span class="avatar" id="oa-avatar" aria-hidden="true"></span>
            <div class="chat-title">
              <h1>
                <bdi id="oa-name">…</bdi>
                <span id="verified" class="verified" title="Tài khoản đã xác thực" hidden>
                  <span class="only-read">Tài khoản đã xác thực</span>
                </span>
              </h1>
              <p id="oa-note">Official Account · Cơ quan nhà nước</p>
            </div>
            <button
              type="button"
              class="plain"
              id="open-choice"
              aria-label="Chọn người dân và tài khoản"
              aria-haspopup="dialog"
            >
              ⋮
            </button>
          </header>
          <div class="follow-strip" id="follow-strip">
            <span id="follow-note"></span>
            <button type="button" class="small" id="follow"></button>
          </div>
          <div
            class="chat"
            id="chat"
            role="log"
            aria-live="polite"
            aria-label="Cuộc trò chuyện"
            tabindex={0}
          ></div>
          <p class="notice" id="notice" role="status" hidden></p>
          <Composer basePath={basePath} />
        </main>
        <Panel />
      </div>
      <Choice />
      <LocationForm />
      <InfoForm />
    </Page>
  );
}

function Composer({ basePath }: { basePath: string }) {
  return (
    <footer class="composer">
      <div class="quoting" id="quoting" hidden>
        <span id="quoting-text"></span>
        <button type="button" class="plain" id="stop-quoting" aria-label="Bỏ trả lời">
          ×
        </button>
      </div>
      <div class="tray" id="tray" hidden>
        <button type="button" id="pick-photo">
          Ảnh
        </button>
        <button type="button" id="pick-location">
          Vị trí
        </button>
        <button type="button" id="send-voice">
          Tin thoại
        </button>
        <button type="button" id="pick-file">
          Tệp
        </button>
        <button type="button" id="send-card">
          Danh thiếp
        </button>
        <fieldset class="stickers">
          <legend class="only-read">Nhãn dán</legend>
          {Object.entries(stickers).map(([id, { label }]) => (
            <button type="button" class="sticker-key" data-sticker={id} aria-label={`Nhãn dán: ${label}`}>
              <img src={`${basePath}/media/${id}.svg`} alt="" width="36" height="36" />
            </button>
          ))}
        </fieldset>
      </div>
      <form id="write" class="write">
        <button
          type="button"
          class="plain"
          id="open-tray"
          aria-label="Gửi ảnh, vị trí, nhãn dán…"
          aria-expanded="false"
        >
          +
        </button>
        <textarea
          id="text"
          rows={1}
          placeholder="Tin nhắn"
          aria-label="Tin nhắn"
          maxlength={20000}
        ></textarea>
        <button type="submit" class="plain send" aria-label="Gửi tin nhắn">
          ➤
        </button>
      </form>
      <input type="file" id="photo" accept="image/*" hidden aria-label="Chọn ảnh" />
      <input type="file" id="file" hidden aria-label="Chọn tệp" />
    </footer>
  );
}

function Choice() {
  return (
    <dialog id="choice" aria-labelledby="choice-title">
      <form method="dialog">
        <h2 id="choice-title">Ai nhắn cho ai?</h2>
        <label for="choose-user">Người dân</label>
        <select id="choose-user"></select>
        <label for="choose-oa">Tài khoản của xã, phường</label>
        <select id="choose-oa"></select>
        <button type="submit" class="main">
          Xong
        </button>
      </form>
    </dialog>
  );
}

function LocationForm() {
  return (
    <dialog id="location" aria-labelledby="location-title">
      <form id="location-form" method="dialog">
        <h2 id="location-title">Gửi vị trí</h2>
        <label for="latitude">Vĩ độ</label>
        <input id="latitude" inputmode="decimal" value="10.7642473" />
        <label for="longitude">Kinh độ</label>
        <input id="longitude" inputmode="decimal" value="106.6564314" />
        <button type="button" id="find-me">
          Lấy vị trí của máy này
        </button>
        <button type="submit" class="main" value="send">
          Gửi
        </button>
        <button type="submit" value="cancel">
          Thôi
        </button>
      </form>
    </dialog>
  );
}

function InfoForm() {
  return (
    <dialog id="info" aria-labelledby="info-title">
      <form id="info-form" method="dialog">
        <h2 id="info-title">Gửi thông tin cho tài khoản này</h2>
        <label for="info-name">Họ và tên</label>
        <input id="info-name" autocomplete="off" />
        <label for="info-phone">Số điện thoại</label>
        <input id="info-phone" inputmode="tel" autocomplete="off" value="84912345678" />
        <label for="info-ward">Xã, phường</label>
        <input id="info-ward" autocomplete="off" />
        <label for="info-address">Địa chỉ</label>
        <input id="info-address" autocomplete="off" />
        <button type="submit" class="main" value="send">
          Gửi
        </button>
        <button type="submit" value="cancel">
          Thôi
        </button>
      </form>
    </dialog>
  );
}
