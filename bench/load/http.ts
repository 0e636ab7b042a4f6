// A browser without a window: HTTP/1.1 with kept connections, times in milliseconds.
import http from 'node:http';
import zlib from 'node:zlib';

export type Ask = {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly cookie?: string;
  readonly form?: URLSearchParams;
};
export type Answer = {
  readonly status: number;
  readonly bytes: number;
  readonly body: Buffer;
  readonly headers: http.IncomingHttpHeaders;
};

export type Browser = { ask(request: Ask): Promise<Answer>; close(): void };

/** Connections to one server; `most` is how many are open at once. */
export function browse(port: number, most = 400): Browser {
  const agent = new http.Agent({
    keepAlive: true,
    maxSockets: most,
    maxFreeSockets: most,
    scheduling: 'fifo',
  });
  function ask({ method, path, cookie, form }: Ask): Promise<Answer> {
    const sent = form?.toString();
    const headers: http.OutgoingHttpHeaders = { 'accept-encoding': 'gzip', 'sec-fetch-site': 'same-origin' };
    if (cookie !== undefined) headers.cookie = cookie;
    if (sent !== undefined) {
      headers['content-type'] = 'application/x-www-form-urlencoded';
      headers['content-length'] = Buffer.byteLength(sent);
    }
    return new Promise((resolve, reject) => {
      const request = http.request(
        { host: '127.0.0.1', port, method, path, headers, agent, timeout: 60_000 },
        (answer) => {
          const parts: Buffer[] = [];
          answer.on('data', (part: Buffer) => parts.push(part));
          answer.on('error', reject);
          answer.on('end', () => {
            const body = Buffer.concat(parts);
            resolve({ status: answer.statusCode ?? 0, bytes: body.length, body, headers: answer.headers });
          });
        },
      );
      request.on('error', reject);
      request.on('timeout', () => request.destroy(new Error('no answer within a minute')));
      request.end(sent);
    });
  }
  return { ask, close: () => agent.destroy() };
}

/** The text of an answer, unpacked. */
export function textOf(answer: Answer): string {
  const packed = answer.headers['content-encoding'] === 'gzip';
  return (packed ? zlib.gunzipSync(answer.body) : answer.body).toString('utf8');
}
