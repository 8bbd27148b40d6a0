import type { Page } from 'playwright/test';
import type { SettingsSection } from '../../common/ipc.ts';
import type { Text } from '../../common/text/table.ts';
import { expect } from './fixtures.ts';

/** One setting of Settings: how a person sets it, and how they see that it is set. */
export interface SettingRow {
  section: SettingsSection;
  /** Its accessible name, in the words of a language. */
  name(words: Text): string;
  set(page: Page, words: Text): Promise<void>;
  /** Whether the page shows what was set. */
  shows(page: Page, words: Text): Promise<void>;
}

type Part = Pick<SettingRow, 'section' | 'name'>;

const main = (page: Page) => page.getByRole('main');

export const written = (part: Part, value: string): SettingRow => {
  const field = (page: Page, words: Text) =>
    main(page).getByRole('textbox', { name: part.name(words), exact: true });
  return {
    ...part,
    set: async (page, words) => {
      await field(page, words).fill(value);
      // Leaving it keeps it too, but not in a window that another one took the focus from.
      await field(page, words).press('Enter');
    },
    shows: (page, words) => expect(field(page, words)).toHaveValue(value),
  };
};

export const switched = (part: Part, isOn: boolean): SettingRow => {
  const flag = (page: Page, words: Text) =>
    main(page).getByRole('switch', { name: part.name(words), exact: true });
  return {
    ...part,
    set: (page, words) => flag(page, words).setChecked(isOn),
    shows: (page, words) => expect(flag(page, words)).toBeChecked({ checked: isOn }),
  };
};

/** `hosting` is the person's name for the profile. */
export const checkedFor = (part: Part, hosting: string): SettingRow => {
  const box = (page: Page, words: Text) =>
    main(page)
      .getByRole('group', { name: hosting })
      .getByRole('checkbox', { name: part.name(words), exact: true });
  return {
    ...part,
    set: (page, words) => box(page, words).check(),
    shows: (page, words) => expect(box(page, words)).toBeChecked(),
  };
};

export const chosen = (part: Part, option: (words: Text) => string): SettingRow => {
  const radio = (page: Page, words: Text) =>
    main(page)
      .getByRole('radiogroup', { name: part.name(words), exact: true })
      .getByRole('radio', { name: option(words), exact: true });
  return {
    ...part,
    set: (page, words) => radio(page, words).check({ force: true }),
    shows: (page, words) => expect(radio(page, words)).toBeChecked(),
  };
};

export const listed = (part: Part, value: string): SettingRow => {
  const list = (page: Page, words: Text) =>
    main(page).getByRole('combobox', { name: part.name(words), exact: true });
  return {
    ...part,
    set: async (page, words) => void (await list(page, words).selectOption(value)),
    shows: (page, words) => expect(list(page, words)).toHaveValue(value),
  };
};

export const coloured = (part: Part, colour: string): SettingRow => {
  const field = (page: Page, words: Text) =>
    main(page).getByLabel(part.name(words), { exact: true });
  return {
    ...part,
    set: async (page, words) => {
      await field(page, words).fill(colour);
      // The picker closes.
      await field(page, words).dispatchEvent('change');
    },
    shows: (page, words) => expect(field(page, words)).toHaveValue(colour),
  };
};

/** A picture from a file, as base64. */
export const pictured = (part: Part, png: string): SettingRow => ({
  ...part,
  set: async (page, words) => {
    const buffer = Buffer.from(png, 'base64');
    await main(page)
      .getByRole('group', { name: part.name(words), exact: true })
      .locator('input[type=file]')
      .setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer });
  },
  shows: (page, words) =>
    expect(
      main(page)
        .getByRole('group', { name: part.name(words), exact: true })
        .getByRole('img')
        .first(),
    ).toHaveAttribute('src', `data:image/png;base64,${png}`),
});

/** Keys that are chosen by pressing them; the held ones first. */
export const pressed = (part: Part, keys: readonly string[]): SettingRow => {
  const group = (page: Page, words: Text) =>
    main(page).getByRole('group', { name: part.name(words), exact: true });
  return {
    ...part,
    set: (page, words) =>
      group(page, words)
        .getByRole('button')
        .first()
        .press('Enter')
        .then(() => page.keyboard.press(keys.join('+'))),
    shows: async (page, words) => {
      const names: Readonly<Record<string, string>> = words.runningSettings.keys;
      await expect(group(page, words).locator('kbd')).toHaveText(
        keys.map((key) => names[key] ?? key),
      );
    },
  };
};

/** Goes through the rows, opening their sections as it comes to them. */
export async function eachRow(
  page: Page,
  words: Text,
  rows: readonly SettingRow[],
  act: (row: SettingRow) => Promise<void>,
): Promise<void> {
  for (const row of rows) {
    const section = words.settings.sections[row.section];
    const button = page.getByRole('navigation').getByRole('button', { name: section, exact: true });
    await button.click();
    await expect(page.getByRole('heading', { level: 2, name: section })).toBeVisible();
    await act(row);
  }
}
