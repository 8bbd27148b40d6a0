import { readFileSync } from 'node:fs';
import { inRoot } from './paths.ts';
import { isTagOf } from './release-tag.ts';
import { main, say, SetupError } from './steps.ts';

/** `npm run check-tag -- <tag>` ends with an error unless the tag is the one of this version. */
main(async () => {
  const [tag = ''] = process.argv.slice(2);
  const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as {
    version: string;
  };
  if (!isTagOf(tag, version)) {
    throw new SetupError(`The tag “${tag}” is not v${version}, the version in package.json.`);
  }
  say(`✓ ${tag} is this version`);
});
