import type { Page } from 'playwright/test';
import { serverFrame } from '../pages/server-page.ts';

/** People with the colours behind them. */
const everybody = [
  ['Ada Lovelace', '#0f766e'],
  ['Grace Hopper', '#3b4a6b'],
  ['Alan Turing', '#7c3f58'],
  ['Emmy Noether', '#4f5d2f'],
] as const;

/** Puts people into the server's empty page, so that pictures show what goes on below our strips. */
export async function drawMeeting(page: Page, who: 'everybody' | 'only me'): Promise<void> {
  const people = who === 'everybody' ? everybody : everybody.slice(0, 1);
  const frame = await serverFrame(page);
  await frame.evaluate((all) => {
    document.body.innerHTML = `<style>
      body { box-sizing: border-box; height: 100vh; margin: 0; padding: 16px; background: #0d0f13; }
      main { display: grid; grid-template-columns: 1fr 1fr; grid-auto-rows: 1fr; gap: 12px; height: 100%; }
      div:only-child { grid-column: 1 / -1; }
      div { position: relative; display: grid; place-items: center; border-radius: 10px; background: #1f2229; }
      b { display: grid; place-items: center; width: 88px; height: 88px; border-radius: 50%; color: #fff; font: 600 30px system-ui, sans-serif; }
      span { position: absolute; inset: auto auto 12px 12px; padding: 2px 8px; border-radius: 6px; background: #000a; color: #fff; font: 13px system-ui, sans-serif; }
    </style><main></main>`;
    for (const [name, colour] of all) {
      const tile = document.createElement('div');
      const mark = document.createElement('b');
      mark.textContent = name.replace(/[^A-Z]/g, '');
      mark.style.background = colour;
      const label = document.createElement('span');
      label.textContent = name;
      tile.append(mark, label);
      document.querySelector('main')?.append(tile);
    }
  }, people);
}
