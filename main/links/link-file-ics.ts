import ICAL from 'ical.js';
import { fail, ok } from '../../common/result.ts';
import type { FileContent } from './link-file-content.ts';

const link = /(?:https?|parlour|jitsi-meet):[^\s<>"“”]+/gi;
/** A description is prose about anything: only whole addresses count. */
const address = /https:\/\/[^\s<>"“”]+/gi;

/** Where an event has its link, the place that is made for it first (RFC 7986 §5.11, RFC 5545). */
const places: readonly [RegExp, RegExp][] = [
  [/^conference$/, link],
  [/^url$/, link],
  [/^location$/, link],
  [/^x-/, link],
  [/^description$/, address],
];

/** More than any invitation has; each of them is read as a meeting. */
const mostLinks = 50;

/** The links of a calendar's one event. An event and the changes to its repetitions are one. */
export function readCalendar(text: string): FileContent {
  try {
    return linksOf(eventsIn(text));
  } catch {
    // What ical.js throws has no class of its own: an empty text is a TypeError.
    return fail('file-empty');
  }
}

function linksOf(events: readonly ICAL.Component[]): FileContent {
  const ids = new Set(events.map((event, index) => event.getFirstPropertyValue('uid') ?? index));
  if (ids.size > 1) return fail('file-several');
  const properties = events.flatMap((event) => event.getAllProperties());
  const links = places.flatMap(([name, form]) =>
    properties
      .filter((property) => name.test(property.name))
      .flatMap((property) => property.getValues().flatMap((value) => linksIn(String(value), form))),
  );
  if (links.length === 0) return fail('file-empty');
  return ok({ links: [...new Set(links)].slice(0, mostLinks) });
}

function eventsIn(text: string): ICAL.Component[] {
  const read: unknown[] = ICAL.parse(whatMatters(text));
  // One calendar, or a list of them.
  const calendars = typeof read[0] === 'string' ? [read] : (read as unknown[][]);
  return calendars.flatMap((calendar) =>
    new ICAL.Component(calendar).getAllSubcomponents('vevent'),
  );
}

/**
 * Only the lines that are looked at. A time or a rule that ical.js refuses would cost the whole
 * event, and programs write many of them.
 */
const whatMatters = (text: string): string =>
  text
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n/)
    .filter((line) =>
      /^(?:BEGIN|END|UID|CONFERENCE|URL|LOCATION|X-[\w-]+|DESCRIPTION)[;:]/i.test(line),
    )
    .join('\r\n');

/** Without the punctuation of the sentence around them. */
const linksIn = (text: string, form: RegExp): string[] =>
  [...text.matchAll(form)].map(([found]) => {
    // Not by an expression that ends with `$`: it starts anew at every dot.
    let end = found.length;
    while (punctuation.has(found[end - 1] ?? '')) end--;
    return found.slice(0, end);
  });

const punctuation = new Set(".,;:!?'’)]}");
