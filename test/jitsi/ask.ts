import { request } from 'node:https';

export interface Answer {
  status: number;
  type: string;
  body: string;
  /** Where it sends who asked. */
  location: string;
}

/** Asks a deployment on this port as a host, and fails after a second without an answer. */
export function ask(
  port: number,
  {
    method = 'GET',
    host,
    path,
    body = '',
  }: { method?: string; host: string; path: string; body?: string },
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        method,
        host: '127.0.0.1',
        port,
        path,
        headers: { host },
        rejectUnauthorized: false,
        timeout: 1_000,
      },
      (response) => {
        let text = '';
        response.on('data', (part) => (text += part));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            type: response.headers['content-type'] ?? '',
            body: text,
            location: response.headers.location ?? '',
          }),
        );
      },
    );
    asked.on('timeout', () => asked.destroy(new Error('silent')));
    asked.on('error', reject);
    asked.end(body);
  });
}
