import { afterEach, describe, expect, it } from 'vitest';
import { bridge } from '../../preload/bridge.ts';
import { ipcMain, ipcRenderer } from '../fakes/electron.ts';

type Call = (...input: unknown[]) => Promise<unknown>;
type Listen = (listener: (...heard: unknown[]) => void) => () => void;

const page = bridge('app', { join: 'call', onState: 'listen' }) as { join: Call; onState: Listen };
const rawEvent = { sender: ipcRenderer };

afterEach(() => {
  ipcMain.removeHandler('app:join');
  ipcRenderer.removeAllListeners();
});

describe('a page', () => {
  it('sees the methods of its table and nothing else', () => {
    expect(Object.keys(page)).toEqual(['join', 'onState']);
    expect(bridge('app', {})).toEqual({});
  });

  it('never gets the raw event, only the message', () => {
    const heard: unknown[][] = [];
    page.onState((...all) => heard.push(all));
    ipcRenderer.emit('app:onState', rawEvent, { notice: 'one' }, 'more');
    expect(heard).toEqual([[{ notice: 'one' }]]);
  });

  it('hears what it alone hears, and calls what it alone calls', async () => {
    ipcMain.handle('app:join', () => 'joined');
    const own = bridge('app', {
      join: 'settings calls',
      onState: 'settings listens',
    }) as typeof page;
    const heard: unknown[] = [];
    own.onState((message) => heard.push(message));
    ipcRenderer.emit('app:onState', rawEvent, 'one');
    expect(heard).toEqual(['one']);
    expect(await own.join()).toBe('joined');
  });

  it('hears nothing of another group or method', () => {
    const heard: unknown[] = [];
    page.onState((message) => heard.push(message));
    for (const channel of ['onState', 'meeting:onState', 'app:onMessage', 'app:join']) {
      ipcRenderer.emit(channel, rawEvent, 'one');
    }
    expect(heard).toEqual([]);
  });

  it('hears nothing more once that is ended; its other listeners do', () => {
    const heard: string[] = [];
    const stop = page.onState(() => heard.push('first'));
    page.onState(() => heard.push('second'));
    stop();
    ipcRenderer.emit('app:onState', rawEvent, 'one');
    expect(heard).toEqual(['second']);
  });

  it('gets the answer of main to its own call', async () => {
    ipcMain.handle('app:join', (_event, ...input) => ({ joined: input }));
    expect(await page.join('standup', 2)).toEqual({ joined: ['standup', 2] });
  });

  it('learns that a call was refused', async () => {
    await expect(page.join('standup')).rejects.toThrow('app:join');
  });
});
