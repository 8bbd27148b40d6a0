import { localeOf, type MenuTexts } from '../../../common/text/menu-texts.ts';
import { mimeTypes } from '../xdg-associations.ts';

/** Where it lies below the data folder. */
export const meetingTypeFile = 'mime/packages/app.parlour.Parlour.xml';

/** What a `.meeting` file is, as the Shared MIME-info Database reads it. Its icon is Parlour's. */
export function meetingType({ en, ...others }: MenuTexts): string {
  const names = [
    `    <comment>${en.file}</comment>`,
    ...Object.entries(others).map(
      ([tag, { file }]) => `    <comment xml:lang="${localeOf(tag)}">${file}</comment>`,
    ),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="${mimeTypes['meeting-file']}">
${names.join('\n')}
    <sub-class-of type="application/json"/>
    <glob pattern="*.meeting"/>
    <icon name="parlour"/>
  </mime-type>
</mime-info>
`;
}
