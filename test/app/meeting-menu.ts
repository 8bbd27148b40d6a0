import type { Parlour } from './launch.ts';

/** The menu “Meeting”: its items by their words, with a tick where they have one. */
export const meetingItems = (parlour: Parlour) =>
  parlour.app.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()!
      .getMenuItemById('meeting-menu')!
      .submenu!.items.filter(({ type, visible }) => type !== 'separator' && visible)
      .map(({ label, enabled, checked }) => ({ label, enabled, checked })),
  );

export const pressInMenu = (parlour: Parlour, label: string) =>
  parlour.app.evaluate(({ Menu }, wanted) => {
    const { items } = Menu.getApplicationMenu()!.getMenuItemById('meeting-menu')!.submenu!;
    items.find((one) => one.label === wanted && one.visible)!.click();
  }, label);
