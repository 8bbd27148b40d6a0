/**
 * How one look at the supply ended. What nobody could tell – a registry that does not answer – is
 * never taken for in order.
 */
export type Seen = { is: 'in order' | 'not in order' | 'not asked'; says: readonly string[] };

export const inOrder = (...says: string[]): Seen => ({ is: 'in order', says });
export const notInOrder = (...says: string[]): Seen => ({ is: 'not in order', says });
export const notAsked = (...says: string[]): Seen => ({ is: 'not asked', says });

/** In order when there is nothing to complain about; else the complaints. */
export const judged = (complaints: readonly string[], ...says: string[]): Seen =>
  complaints.length === 0 ? inOrder(...says) : notInOrder(...complaints);

/** Looks, and ends well: a look that breaks off is not in order, and keeps nobody from the next. */
export async function looked(run: () => Promise<Seen> | Seen): Promise<Seen> {
  try {
    return await run();
  } catch (error) {
    return notInOrder(error instanceof Error ? error.message : String(error));
  }
}
