import { describe, expect, it } from 'vitest';
import { largestZoom, smallestZoom } from '../../../common/settings.ts';
import { createZoomWindow } from '../../../main/native/zoom-focused.ts';
import { zoomStep } from '../../../main/native/zoom-step.ts';
import { createFakeSettings } from '../../fakes/settings.ts';

describe('the zoom', () => {
  it('goes from end to end in steps of 10 %, and no further', () => {
    const up = [smallestZoom];
    for (let index = 0; index < 14; index++) up.push(zoomStep(up.at(-1)!, 'in'));
    expect(up).toEqual([0.8, 0.9, 1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 2, 2, 2]);
    const down = [largestZoom];
    for (let index = 0; index < 14; index++) down.push(zoomStep(down.at(-1)!, 'out'));
    expect(down).toEqual([2, 1.9, 1.8, 1.7, 1.6, 1.5, 1.4, 1.3, 1.2, 1.1, 1, 0.9, 0.8, 0.8, 0.8]);
  });

  it.each([
    [1.25, 1.3, 1.2],
    [1.99, 2, 1.9],
    [0.81, 0.9, 0.8],
    [0.1 + 0.7, 0.9, 0.8],
  ])('of %d goes to the steps beside it', (zoom, up, down) => {
    expect(zoomStep(zoom, 'in')).toBe(up);
    expect(zoomStep(zoom, 'out')).toBe(down);
    expect(zoomStep(zoom, 'actual')).toBe(1);
  });

  it.each([
    ['app://parlour/home/index.html', { zoom: 1.1, meetingZoom: 1 }, 1],
    ['app://parlour/settings/index.html', { zoom: 1.1, meetingZoom: 1 }, 1],
    ['app://parlour/meeting/index.html', { zoom: 1, meetingZoom: 1.1 }, 1],
    // What a meeting's page opened is nobody's setting.
    ['https://accounts.example.org/', { zoom: 1, meetingZoom: 1 }, 1.1],
  ])('of %s is kept where it belongs', (address, kept, own) => {
    const settings = createFakeSettings();
    const contents = { getURL: () => address, zoomFactor: 1 };
    createZoomWindow(settings)(contents as never, 'in');
    expect(settings.get().appearance).toMatchObject(kept);
    expect(contents.zoomFactor).toBe(own);
  });
});
