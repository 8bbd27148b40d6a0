import type { KeyRecord } from '../../common/key-record.ts';
import { text } from '../../common/text/index.ts';

/** When a key or a secret came, and when it signed last: two lines of a list of facts. */
export const KeyDates = ({ record }: { record: Pick<KeyRecord, 'addedAt' | 'lastUsedAt'> }) => (
  <>
    <dt>{text.key.added}</dt>
    <dd>{dateInWords(record.addedAt)}</dd>
    <dt>{text.key.lastUsed}</dt>
    <dd>{record.lastUsedAt === undefined ? text.key.never : dateInWords(record.lastUsedAt)}</dd>
  </>
);

const dateInWords = (time: number): string =>
  new Date(time).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
