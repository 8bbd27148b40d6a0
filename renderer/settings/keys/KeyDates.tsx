import type { KeyRecord } from '../../../common/key-record.ts';
import { locale, text } from '../../../common/text/index.ts';

/** When a key or a secret came, and when it signed last: two lines of a list of facts. */
export const KeyDates = ({ record }: { record: Pick<KeyRecord, 'addedAt' | 'lastUsedAt'> }) => (
  <>
    <dt>{text.key.added}</dt>
    <dd>
      <Moment time={record.addedAt} />
    </dd>
    <dt>{text.key.lastUsed}</dt>
    <dd>
      {record.lastUsedAt === undefined ? text.key.never : <Moment time={record.lastUsedAt} />}
    </dd>
  </>
);

const Moment = ({ time }: { time: number }) => (
  <time dateTime={new Date(time).toISOString()}>
    {new Date(time).toLocaleString(locale(), { dateStyle: 'medium', timeStyle: 'short' })}
  </time>
);
