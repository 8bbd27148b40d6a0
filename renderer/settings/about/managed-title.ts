import { isObeyed, type Managed } from '../../../common/managed.ts';
import { text } from '../../../common/text/index.ts';
import { nameWithin } from '../../ui/managed.ts';

/** The heading above a policy. A file that is not obeyed may be anybody's, and names nobody. */
export function managedTitle(managed: Managed): string {
  const words = text.managed;
  if (!isObeyed(managed)) return words.file;
  const name = nameWithin(managed.organisation);
  return name ? words.title(name) : words.titleYours;
}
