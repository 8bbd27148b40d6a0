import { fail, ok } from '../../common/result.ts';
import { isBinaryPlist, stringInBinaryPlist } from './link-file-bplist.ts';
import type { FileContent } from './link-file-content.ts';
import { textOf } from './link-file-text.ts';

/** A macOS shortcut to a page: a property list, as XML or binary, whose key `URL` has the link. */
export function readWebloc(bytes: Uint8Array): FileContent {
  const link = isBinaryPlist(bytes) ? stringInBinaryPlist(bytes, 'URL') : urlInXml(textOf(bytes));
  return link?.trim() ? ok({ links: [link.trim()] }) : fail('file-empty');
}

/**
 * One key of a fixed form, so no XML parser: those for property lists build trees out of what a
 * stranger wrote, take seconds for 256 KB made for that, and write its lines to standard error.
 */
function urlInXml(text: string): string | undefined {
  const xml = text.replace(/<!--[\s\S]*?(?:-->|$)/g, '');
  if (definesItsOwn(xml) || !/<plist[\s>]/.test(xml)) return undefined;
  const value = /<key>\s*URL\s*<\/key>\s*<string>([^<]*)<\/string>/.exec(xml)?.[1];
  return value?.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{1,4}));/gi, character);
}

/** Apple's document type has a public name only; definitions of its own are made to be harmful. */
function definesItsOwn(xml: string): boolean {
  const [, ...types] = xml.split(/<!DOCTYPE/i, 3);
  return /<!ENTITY/i.test(xml) || types.length > 1 || /^[^>]*\[/.test(types[0] ?? '');
}

const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** An entity XML does not know stays what it is. */
function character(whole: string, hex?: string, decimal?: string, name?: string): string {
  if (name !== undefined) return named.get(name) ?? whole;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code <= 0x10_ffff ? String.fromCodePoint(code) : whole;
}
