import { createServer } from "node:http";

// Accepts every send at once and remembers when it arrived. `GET /arrivals`: [[user id, ms since the epoch], …]
const arrivals: [string, number][] = [];
const now = () => performance.timeOrigin + performance.now();

const server = createServer((request, response) => {
  const arrivedAt = now();
  let body = "";
  request.setEncoding("utf8");
  request.on("data", (chunk) => {
    body += chunk;
  });
  request.on("end", () => {
    response.setHeader("content-type", "application/json");
    if (request.url === "/arrivals") return response.end(JSON.stringify(arrivals));
    const userId = /"user_id":"(\w+)"/.exec(body)?.[1] ?? "";
    arrivals.push([userId, arrivedAt]);
    const data = { message_id: `m${arrivals.length}`, user_id: userId };
    return response.end(JSON.stringify({ error: 0, message: "Success", data }));
  });
});
server.listen(Number(process.env.PORT), "127.0.0.1", () => process.stdout.write("ready\n"));
process.once("SIGTERM", () => process.exit(0));
