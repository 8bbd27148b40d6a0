import { useEffect, useState } from 'preact/hooks';
import type { ProfileStorage } from '../../../common/ipc.ts';
import { jaasGuest, type Profile, type ProfileId } from '../../../common/profile.ts';
import { sizeInWords } from '../../../common/text/size.ts';
import { hostingName } from '../../../common/text/hosting-name.ts';
import { text } from '../../../common/text/index.ts';
import { HostingIcon } from '../../ui/HostingIcon.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { TableRegion } from '../../ui/TableRegion.tsx';
import { ClearStorage } from './ClearStorage.tsx';
import { ShortList } from '../ShortList.tsx';

type Row = { profile: Profile; bytes: number };

/** What the meetings of each hosting left on this computer, and the way to remove it. */
export function Storage({ profiles }: { profiles: readonly Profile[] }) {
  const words = text.privacy;
  const [sizes, setSizes] = useState<readonly ProfileStorage[] | 'looking' | 'failed'>('looking');
  // Rows stay while the page is open: the one that was cleared has the focus.
  const [shown, setShown] = useState<readonly ProfileId[]>([]);
  const look = async (): Promise<void> => {
    const found = await window.app.storage();
    const filled = found.filter(({ bytes }) => bytes > 0);
    filled.sort((a, b) => b.bytes - a.bytes);
    setSizes(found);
    setShown((before) => [...new Set([...before, ...filled.map(({ profile }) => profile)])]);
  };
  useEffect(() => void look().catch(() => setSizes('failed')), []);

  const rows: Row[] = shown.flatMap((id) => {
    const profile = [...profiles, jaasGuest].find((one) => one.id === id);
    const size = typeof sizes === 'object' ? sizes.find((one) => one.profile === id) : undefined;
    return profile ? [{ profile, bytes: size?.bytes ?? 0 }] : [];
  });
  return (
    <section class="block" aria-labelledby="storage">
      <div class="link-block">
        <h3 id="storage">{words.storage}</h3>
        <p class="muted">{words.storageWhy}</p>
      </div>
      {sizes === 'looking' && <p role="status">{words.looking}</p>}
      {sizes === 'failed' && <FailedLook />}
      {typeof sizes === 'object' && rows.length === 0 && <p>{words.noStorage}</p>}
      {rows.length > 0 && (
        <ShortList all={rows} nameOf={({ profile }) => hostingName(profile)}>
          {(few) => (
            <TableRegion name={words.storage}>
              <table class="table storage" aria-labelledby="storage">
                <thead>
                  <tr>
                    <th scope="col">{words.hosting}</th>
                    <th scope="col" class="number">
                      {words.size}
                    </th>
                    <td />
                  </tr>
                </thead>
                <tbody>
                  {few.map(({ profile, bytes }) => (
                    <tr key={profile.id}>
                      <th scope="row">
                        <span class="hosting-cell">
                          <HostingIcon kind={profile.kind} size={16} />
                          <span>{hostingName(profile)}</span>
                        </span>
                      </th>
                      <td class="number">
                        <bdi>{sizeInWords(bytes)}</bdi>
                      </td>
                      <td>
                        <ClearStorage profile={profile} onCleared={look} />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </TableRegion>
          )}
        </ShortList>
      )}
    </section>
  );
}

function FailedLook() {
  const { happened, todo } = text.storageProblem.failed;
  return (
    <div role="alert">
      <Problem happened={happened('')} todo={todo} />
    </div>
  );
}
