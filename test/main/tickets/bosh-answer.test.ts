import { describe, expect, it } from 'vitest';
import { encoded, readBoshAnswer } from '../../../main/tickets/bosh-answer.ts';

const httpbind = `xmlns='http://jabber.org/protocol/httpbind'`;
const sasl = `xmlns='urn:ietf:params:xml:ns:xmpp-sasl'`;
const nothing = { sid: undefined, isOver: false, mechanisms: [], outcome: undefined };

describe('an answer over BOSH', () => {
  it.each<[string, string, object]>([
    ['nothing', `<body ${httpbind}/>`, {}],
    ['nothing, at length', `<?xml version='1.0'?>\n<body ${httpbind}></body>\n`, {}],
    ['a session', `<body ${httpbind} authid='no' sid='abc'/>`, { sid: 'abc' }],
    ['a session, spelt widely', `<body sid = "a&amp;b"\n ${httpbind} />`, { sid: 'a&b' }],
    ['no session, as its name is in another value', `<body x="y sid='abc'"/>`, {}],
    ['the end', `<body ${httpbind} type="terminate" condition='x'/>`, { isOver: true }],
    [
      'ways to sign in',
      `<body><stream:features xmlns:stream='s'><mechanisms ${sasl}><mechanism>PLAIN</mechanism>` +
        `<mechanism> ANONYMOUS\n</mechanism></mechanisms></stream:features></body>`,
      { mechanisms: ['PLAIN', 'ANONYMOUS'] },
    ],
    ['success', `<body><success ${sasl}/></body>`, { outcome: 'success' }],
    [
      'success, with a prefix',
      `<body><sasl:success></sasl:success></body>`,
      { outcome: 'success' },
    ],
    ['no success', `<body><successful/></body>`, {}],
    [
      'a refusal with its words',
      `<body><failure ${sasl}><not-allowed/><text>invalid &apos;iss&apos; claim</text></failure></body>`,
      { outcome: { condition: 'not-allowed', words: "invalid 'iss' claim" } },
    ],
    [
      'a refusal in another order',
      `<body><failure ${sasl}><text xml:lang="en">&lt;success/&gt; &amp;lt;</text><x/></failure></body>`,
      { outcome: { condition: 'x', words: '<success/> &lt;' } },
    ],
    [
      'a refusal without words',
      `<body><failure><not-authorized/></failure></body>`,
      { outcome: { condition: 'not-authorized', words: '' } },
    ],
    [
      'a refusal before a success',
      `<body><success/><failure/></body>`,
      { outcome: { condition: '', words: '' } },
    ],
  ])('says %s', (_what, text, said) => {
    expect(readBoshAnswer(text)).toEqual({ ...nothing, ...said });
  });

  it.each([
    ['nothing', ''],
    ['a web page', '<!doctype html><html><body class="x"><success/></body></html>'],
    ['another element', '<bodyguard/>'],
    ['an end that is missing', `<body sid='abc'`],
    ['a value that is not closed', `<body sid='abc>`],
    ['a tag within a value', `<body sid='<success/>'/>`],
    ['JSON', '{"body":"<body/>"}'],
    ['too much', `<body/>${' '.repeat(65_536)}`],
  ])('is not %s', (_what, text) => {
    expect(readBoshAnswer(text)).toBeUndefined();
  });

  it.each([
    ['blanks', `<body${' '.repeat(65_000)}`],
    ['tags without end', `<body>${'<mechanism '.repeat(5_900)}`],
    ['prefixes', `<body>${'<a'.repeat(30_000)}`],
    ['one long name', `<body><${'a'.repeat(65_000)}`],
    ['attributes without values', `<body${' a='.repeat(21_000)}`],
    ['attributes', `<body${' a=""'.repeat(13_000)}`],
    ['entities', `<body sid='${'&amp'.repeat(16_000)}'/>`],
    ['failures', `<body>${'<failure>'.repeat(7_000)}`],
    ['texts', `<body><failure>${'<text '.repeat(10_000)}`],
    ['depth', `<body>${'<x>'.repeat(20_000)}`],
    ['zeros', `<body>${'\0'.repeat(60_000)}</body>`],
    ['halves of signs', `<body><failure><text>${'\ud800'.repeat(60_000)}</text></failure></body>`],
  ])('made to take long (%s) is read at once', (_how, text) => {
    const before = performance.now();
    readBoshAnswer(text);
    expect(performance.now() - before).toBeLessThan(200);
  });
});

it('a text within an attribute stays a text', () => {
  const hostile = `a' type='terminate"<&>`;
  const body = `<body sid='${encoded(hostile)}'/>`;
  expect(body).not.toMatch(/terminate["']/);
  expect(readBoshAnswer(body)).toMatchObject({ isOver: false });
});
