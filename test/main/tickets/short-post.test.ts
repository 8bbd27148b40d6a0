import { describe, expect, it } from 'vitest';
import { createShortPost } from '../../../main/tickets/short-post.ts';

/** A session whose server answers that, and what it was asked. */
function sessionWith(answer: () => Response) {
  const asked: { address: unknown; init: RequestInit }[] = [];
  const post = createShortPost({
    fetch: async (address, init = {}) => {
      asked.push({ address, init });
      return answer();
    },
  });
  return { asked, post };
}
const address = 'https://8x8.vc/acme/http-bind?token=a';

describe('a short post', () => {
  it('brings status and text, takes nothing of the person along and follows nobody', async () => {
    const { asked, post } = sessionWith(() => new Response('<body/>', { status: 201 }));
    expect(await post(address, '<body>é</body>')).toEqual({ status: 201, text: '<body/>' });
    expect(asked).toMatchObject([
      {
        address,
        init: {
          method: 'POST',
          body: '<body>é</body>',
          cache: 'no-store',
          credentials: 'omit',
          redirect: 'error',
          signal: expect.any(AbortSignal),
        },
      },
    ]);
  });

  it('brings an answer without a body', async () => {
    const { post } = sessionWith(() => new Response(null, { status: 204 }));
    expect(await post(address, '')).toEqual({ status: 204, text: '' });
  });

  it('reads 64 KB, and stops an answer that goes on', async () => {
    const full = sessionWith(() => new Response('x'.repeat(65_536)));
    expect((await full.post(address, '')).text).toHaveLength(65_536);

    let sent = 0;
    let stopped = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (stream) => {
        sent += 1;
        stream.enqueue(new Uint8Array(1_024));
      },
      cancel: () => void (stopped = true),
    });
    const { post } = sessionWith(() => new Response(endless));
    await expect(post(address, '')).rejects.toThrow('too long');
    expect(stopped).toBe(true);
    expect(sent).toBeLessThan(70);
  });

  it('keeps signs whole that come in two parts', async () => {
    const bytes = Buffer.from('é');
    const halves = new ReadableStream<Uint8Array>({
      start: (stream) => {
        stream.enqueue(bytes.subarray(0, 1));
        stream.enqueue(bytes.subarray(1));
        stream.close();
      },
    });
    const { post } = sessionWith(() => new Response(halves));
    expect((await post(address, '')).text).toBe('é');
  });
});
