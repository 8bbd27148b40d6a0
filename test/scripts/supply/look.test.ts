import { describe, expect, it } from 'vitest';
import { inOrder, looked } from '../../../scripts/supply/look.ts';

describe('a look', () => {
  it('that breaks off is not in order', async () => {
    const because = new Error('electron-builder failed');
    const broken = { is: 'not in order', says: ['electron-builder failed'] };
    expect(await looked(() => Promise.reject(because))).toEqual(broken);
    expect(
      await looked(() => {
        throw because;
      }),
    ).toEqual(broken);
  });

  it('that ends is what it says', async () => {
    expect(await looked(() => inOrder('fine'))).toEqual(inOrder('fine'));
  });
});
