import { describe, expect, it } from 'vitest';
import { text } from '../../../common/text/index.ts';
import { type Clicked, fieldMenu } from '../../../main/native/field-menu.ts';

const nothing = {
  canUndo: false,
  canRedo: false,
  canCut: false,
  canCopy: false,
  canPaste: false,
  canDelete: false,
  canSelectAll: false,
  canEditRichly: false,
};
const everything = {
  canUndo: true,
  canRedo: true,
  canCut: true,
  canCopy: true,
  canPaste: true,
  canDelete: true,
  canSelectAll: true,
  canEditRichly: true,
};
const offered = (clicked: Clicked) =>
  fieldMenu(clicked).flatMap(({ role, enabled }) => (role && enabled ? [role] : []));

describe('a right click', () => {
  it('opens no menu where nothing is written or selected', () => {
    expect(fieldMenu({ isEditable: false, selectionText: '', editFlags: everything })).toEqual([]);
    expect(fieldMenu({ isEditable: false, selectionText: ' \n', editFlags: everything })).toEqual(
      [],
    );
  });

  it('on selected text offers to copy it', () => {
    const menu = fieldMenu({ isEditable: false, selectionText: 'standup', editFlags: everything });
    expect(menu).toEqual([{ role: 'copy', label: text.menu.copy, enabled: true }]);
  });

  it('in a field offers what can be done there, and shows what cannot', () => {
    const inField = { isEditable: true, selectionText: '' };
    const menu = fieldMenu({ ...inField, editFlags: nothing });
    expect(menu.flatMap(({ label }) => label ?? [])).toEqual([
      text.menu.undo,
      text.menu.cut,
      text.menu.copy,
      text.menu.paste,
      text.menu.selectAll,
    ]);
    expect(offered({ ...inField, editFlags: nothing })).toEqual([]);
    expect(offered({ ...inField, editFlags: everything })).toEqual([
      'undo',
      'cut',
      'copy',
      'paste',
      'selectAll',
    ]);
    const canPaste = { ...nothing, canPaste: true };
    expect(offered({ ...inField, editFlags: canPaste })).toEqual(['paste']);
  });

  it.each([
    ['of today', { formControlType: 'input-password' }],
    ['of Electron 25', { inputFieldType: 'password' }],
  ])('never takes a password out of its field (%s)', (_which, kind) => {
    const field = { isEditable: true, selectionText: 'secret', editFlags: everything, ...kind };
    expect(offered(field)).toEqual(['undo', 'paste', 'selectAll']);
    expect(fieldMenu({ ...field, isEditable: false })).toEqual([]);
  });
});
