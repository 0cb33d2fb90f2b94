import { connect } from "node:net";
import type { SignedEvent } from "./events.ts";

export type Connection = { post(event: SignedEvent): Promise<number>; close(): void };

/**
 * One HTTP/1.1 connection that is kept open, with one request under way at a time. Written on the bare socket,
 * so that the generator takes little of the processor that it measures.
 */
export async function openConnection(port: number): Promise<Connection> {
  const socket = connect({ port, host: "127.0.0.1", noDelay: true });
  let answer = "";
  let settle: ((status: number) => void) | null = null;
  let fail: ((error: Error) => void) | null = null;
  socket.setEncoding("latin1");
  socket.on("data", (chunk) => {
    answer += chunk;
    if (!isWhole(answer)) return;
    const status = Number(answer.slice(9, 12));
    answer = "";
    settle?.(status);
  });
  socket.on("error", (error) => fail?.(error));
  socket.on("close", () => fail?.(new Error("The server closed the connection")));
  await new Promise<void>((ready, failed) => {
    fail = failed;
    socket.once("connect", ready);
  });
  return {
    post: ({ body, signature }) =>
      new Promise((done, failed) => {
        if (socket.destroyed) return failed(new Error("The server closed the connection"));
        settle = done;
        fail = failed;
        const head = `POST /webhooks/zalo HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Type: application/json\r\nX-ZEvent-Signature: ${signature}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n`;
        socket.write(head + body, "utf8");
      }),
    close() {
      fail = null;
      socket.destroy();
    },
  };
}

function isWhole(answer: string): boolean {
  const end = answer.indexOf("\r\n\r\n");
  if (end < 0) return false;
  const length = /\r\ncontent-length: (\d+)/i.exec(answer.slice(0, end));
  return length ? answer.length >= end + 4 + Number(length[1]) : answer.endsWith("0\r\n\r\n");
}
