import {
  type App,
  BrowserWindow,
  type ContextMenuParams,
  Menu,
  type MenuItemConstructorOptions,
} from 'electron/main';
import { text } from '../../common/text/index.ts';

/** What a page tells of the place that was clicked, as far as the menu needs it. */
export type Clicked = Pick<ContextMenuParams, 'isEditable' | 'selectionText' | 'editFlags'> & {
  /** Since Electron 28; before, `inputFieldType` is `password`. */
  formControlType?: string;
  inputFieldType?: string;
};

/**
 * The menu of a text field, or of text that is selected; nothing elsewhere. A password is never
 * offered for copying.
 */
export function fieldMenu(clicked: Clicked): MenuItemConstructorOptions[] {
  const { isEditable, editFlags: can } = clicked;
  const words = text.menu;
  const mayCopy = !isPassword(clicked);
  const copy: MenuItemConstructorOptions = {
    role: 'copy',
    label: words.copy,
    enabled: can.canCopy && mayCopy,
  };
  if (!isEditable) return clicked.selectionText.trim() && mayCopy ? [copy] : [];
  return [
    { role: 'undo', label: words.undo, enabled: can.canUndo },
    { type: 'separator' },
    { role: 'cut', label: words.cut, enabled: can.canCut && mayCopy },
    copy,
    { role: 'paste', label: words.paste, enabled: can.canPaste },
    { type: 'separator' },
    { role: 'selectAll', label: words.selectAll, enabled: can.canSelectAll },
  ];
}

const isPassword = ({ formControlType, inputFieldType }: Clicked): boolean =>
  formControlType === 'input-password' || inputFieldType === 'password';

/** Gives it to every page of the app, and to the frames in them. */
export function offerFieldMenus(app: Pick<App, 'on'>): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('context-menu', (_clicked, params) => {
      const template = fieldMenu(params);
      const window = BrowserWindow.fromWebContents(contents);
      if (template.length === 0 || !window) return;
      // By keyboard the pointer is elsewhere: the menu opens at the cursor in the text.
      const { x, y, menuSourceType } = params;
      const at = menuSourceType === 'keyboard' ? { x: Math.round(x), y: Math.round(y) } : {};
      Menu.buildFromTemplate(template).popup({ window, ...at });
    });
  });
}
