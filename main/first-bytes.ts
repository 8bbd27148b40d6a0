/**
 * The body of an answer, whole; undefined for one of more than `mostBytes`, of which no more is read.
 * Throws where the connection ends in the middle of it.
 */
export async function firstBytes(
  { body }: Pick<Response, 'body'>,
  mostBytes: number,
): Promise<Buffer | undefined> {
  const reader = body?.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    size += read.value.length;
    if (size > mostBytes) {
      void reader?.cancel().catch(() => undefined);
      return undefined;
    }
    parts.push(read.value);
  }
  return Buffer.concat(parts);
}
